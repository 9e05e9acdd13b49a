/**
 * Long ones in which browsers differ least, or that have been told elsewhere: `npm run test:firefox -- --all` runs them too, which takes
 * twice as long.
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
