import { catalogue } from './catalogue.ts'

/** The mode that asks the minimum requirements first, one question at a time. */
export const mustFirstTexts = catalogue(
  {
    title: 'MUSS zuerst',
    lead: 'Erst die Mindestanforderungen, dann alles Weitere in der Reihenfolge, in der man es am besten angeht.',
    byDomain: 'Nach Themenfeldern beantworten',
    placeMust: 'Mindestanforderung {position} von {total}',
    placeRest: 'Weitere Frage {position} von {total}',
    previous: 'Zurück',
    next: 'Weiter',
    toNextOpen: 'Nächste offene Frage',
    ways: 'Zur nächsten oder vorigen Frage',
    timeTitle: 'Wie lange noch?',
    timeUnknown: 'Wie lange es noch dauert, steht hier nach den ersten sechs Antworten.',
    timeMust: {
      one: 'Noch {count} Mindestanforderung offen, etwa {time}.',
      other: 'Noch {count} Mindestanforderungen offen, etwa {time}.',
    },
    timeMustDone: 'Alle Mindestanforderungen sind beantwortet.',
    timeAll: {
      one: 'Insgesamt noch {count} Frage, etwa {time}.',
      other: 'Insgesamt noch {count} Fragen, etwa {time}.',
    },
    timeBasis:
      'Gerechnet mit Ihrem Tempo bei den letzten Antworten: {pace} je Frage. Pausen über zehn Minuten zählen nicht mit. Nachfragen bei anderen kosten mehr Zeit.',
    seconds: { one: '{count} Sekunde', other: '{count} Sekunden' },
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
    hours: { one: '{count} Stunde', other: '{count} Stunden' },
    hoursAndMinutes: '{hours} und {minutes}',
    link: 'Mindestanforderungen (MUSS) zuerst',
  },
  {
    title: 'MUST first',
    lead: 'First the minimum requirements, then everything else in the order in which it is best tackled.',
    byDomain: 'Answer by domain',
    placeMust: 'Minimum requirement {position} of {total}',
    placeRest: 'Further question {position} of {total}',
    previous: 'Back',
    next: 'Next',
    toNextOpen: 'Next open question',
    ways: 'To the next or previous question',
    timeTitle: 'How much longer?',
    timeUnknown: 'How much longer it takes is shown here after the first six answers.',
    timeMust: {
      one: '{count} minimum requirement still open, about {time}.',
      other: '{count} minimum requirements still open, about {time}.',
    },
    timeMustDone: 'All minimum requirements have been answered.',
    timeAll: {
      one: '{count} question left in all, about {time}.',
      other: '{count} questions left in all, about {time}.',
    },
    timeBasis:
      'Based on your pace with the latest answers: {pace} per question. Breaks of more than ten minutes do not count. Asking others takes longer.',
    seconds: { one: '{count} second', other: '{count} seconds' },
    minutes: { one: '{count} minute', other: '{count} minutes' },
    hours: { one: '{count} hour', other: '{count} hours' },
    hoursAndMinutes: '{hours} {minutes}',
    link: 'Minimum requirements (MUST) first',
  },
)
