/** Where browsers differ most: typing and saving, files, workers, printing, keys and focus, storage, drawing, the policy. */
export const MAIN = [
  'approval',
  'clock',
  'data',
  'evidence',
  'frame',
  'questionsKeys',
  'questionsSaving',
  'report',
  'sealed',
  'watching',
  'workFile',
]
