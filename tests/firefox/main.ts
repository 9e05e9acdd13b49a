/** Where browsers differ most: typing and saving, files, workers, paper, keys and focus, working without a network, the policy. */
export const MAIN = [
  'approval',
  'clock',
  'data',
  'deviceLock',
  'evidence',
  'frame',
  'help',
  'journey',
  'offline',
  'questions',
  'questionsKeys',
  'questionsSaving',
  'report',
  'sealed',
  'watching',
  'workFile',
]
