/**
 * Specs that take long: `npm run test:firefox -- --all` runs them too.
 */
export const LEFT_OUT = [
  'budgets',
  'kills',
  'layout',
  'many',
  'plan',
  'proposals',
  'questionnaires',
  'resultQuestions',
  'standards',
  'targets',
  'whatIf',
  'wholeVisit',
]
