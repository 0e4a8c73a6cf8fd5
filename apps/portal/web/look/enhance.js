// What follows the design system's own script: it is told that it may run, and runs. Loaded as a module, so browsers without one are left in peace.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
