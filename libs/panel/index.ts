export { PanelModule } from './panel.module.js';
export { PanelTables1763700002100 } from './panel-tables.js';
export { PANEL_PAPER_CONTENT } from './paper/panel-paper-content.entity.js';
export { PANEL_PAPER } from './paper/panel-paper.entity.js';
