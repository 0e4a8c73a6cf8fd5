/**
 * The people of the demo world who ask about the pathways, and what the default matrix lets them see of the categories that hold several kinds of record.
 */

export const LEAD = 'resettlement.worker@cardiff';
export const SUPERVISOR = 'supervising.officer@cardiff';
export const SOCIAL = 'social.worker@cardiff';
export const EDUCATION = 'education.officer@cardiff';
export const NURSE = 'camhs.nurse@cardiff';
export const POLICE = 'police.officer@south-wales';
export const HOUSING = 'housing.officer@cardiff';
export const CAREERS = 'careers.adviser@wales';
export const PARC = 'key.worker@parc';
export const YOUTH = 'youth.worker@cardiff';
export const CHAIR = 'panel.chair@cardiff';

export const LEARNING = {
  by: EDUCATION,
  category: 'EDUCATION_TRAINING_EMPLOYMENT',
  sees: { full: [EDUCATION, CAREERS, PARC, LEAD], fact: [NURSE, YOUTH], nothing: [HOUSING, POLICE] },
  mayNot: [LEAD, HOUSING, NURSE],
};
export const PRACTICALITIES = {
  by: NURSE,
  category: 'HEALTH_PRACTICALITIES',
  sees: { full: [NURSE], fact: [LEAD, SUPERVISOR, SOCIAL, CHAIR], nothing: [EDUCATION, HOUSING, POLICE, CAREERS, YOUTH] },
  mayNot: [LEAD, SOCIAL, EDUCATION],
};
export const FAMILY = {
  category: 'FAMILY',
  sees: { full: [LEAD, SUPERVISOR, SOCIAL, PARC], fact: [NURSE, CHAIR], nothing: [EDUCATION, HOUSING, POLICE, CAREERS, YOUTH] },
  mayNot: [EDUCATION, NURSE, CHAIR],
};
export const CAPACITY = {
  category: 'DECISION_CAPACITY',
  sees: { full: [SUPERVISOR, LEAD, SOCIAL, NURSE, PARC], fact: [EDUCATION, HOUSING, CHAIR], nothing: [POLICE, CAREERS, YOUTH] },
  mayNot: [LEAD, EDUCATION, PARC],
};
