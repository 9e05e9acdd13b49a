import { catalogue } from './catalogue.ts'

/** The dialog that makes a follow-up. */
export const newFollowUpTexts = catalogue(
  {
    title: 'Folgeprüfung anlegen',
    text: 'Die Folgeprüfung ist eine neue Prüfung derselben Kommune. Die bisherige bleibt, wie sie ist. Bei jeder Frage sehen Sie die frühere Antwort und bestätigen oder ändern sie.',
    name: 'Bezeichnung',
    nameDefault: 'Folgeprüfung {year}',
    nameMissing: 'Geben Sie der Folgeprüfung einen Namen.',
    asOf: 'Stichtag',
    asOfHint: 'Die bisherige Prüfung hat den Stand {date}.',
    asOfInvalid: 'Geben Sie ein vollständiges Datum ein.',
    asOfEarly: 'Der Stichtag muss nach dem {date} liegen, dem Stand der bisherigen Prüfung.',
    occasion: 'Anlass',
    occasionHint: 'Freiwillig, zum Beispiel: jährliche Prüfung nach Beschluss vom 14. September',
    version: 'Welche Version des Fragenkatalogs?',
    versionOnly: 'Fragenkatalog: {title}, Version {version}',
    versionNewest: 'Version {version}, die neueste',
    versionNewestHint:
      'Was gleich geblieben ist, wird übernommen. Antworten auf Fragen, die es so nicht mehr gibt, stehen im Archiv der neuen Prüfung.',
    versionSame: 'Version {version}, wie bisher',
    comes: 'Das wird übernommen',
    answers: {
      one: '{count} Antwort, die auf Ihre Bestätigung wartet',
      other: '{count} Antworten, die auf Ihre Bestätigung warten',
    },
    archived: { one: '{count} Antwort kommt ins Archiv', other: '{count} Antworten kommen ins Archiv' },
    measures: {
      one: '{count} Maßnahme, wie sie im Plan steht',
      other: '{count} Maßnahmen, wie sie im Plan stehen',
    },
    rest: 'Angaben zur Kommune, Vorfragen, Ziele und der Gesprächsplan ohne Zeiten',
    stays:
      'Nicht übernommen werden Unterschriften, eigene Notizen, Vermerke aus Gesprächen und Begründungen aus der Qualitätsprüfung.',
    endedTitle: {
      one: 'Bei einer Frage trägt niemand mehr das Risiko',
      other: 'Bei {count} Fragen trägt niemand mehr das Risiko',
    },
    endedText: {
      one: 'Die Entscheidung wird übernommen, ihre Frist ist am Stichtag aber vorbei: {list}. Entscheiden Sie neu.',
      other:
        'Die Entscheidungen werden übernommen, ihre Fristen sind am Stichtag aber vorbei: {list}. Entscheiden Sie neu.',
    },
    ended: '{question} (bis {date})',
    create: 'Folgeprüfung anlegen',
    cancel: 'Abbrechen',
    done: 'Die Folgeprüfung ist angelegt.',
    loading: 'Die bisherige Prüfung wird gelesen …',
    gone: 'Die bisherige Prüfung oder ihr Fragenkatalog ist in diesem Browser nicht mehr da. Öffnen Sie die gesicherte Datei dieser Prüfung und versuchen Sie es noch einmal.',
    failed:
      'Die Folgeprüfung konnte nicht gespeichert werden. Vielleicht ist der Speicher voll oder gesperrt. Die bisherige Prüfung ist unverändert. Versuchen Sie es noch einmal.',
  },
  {
    title: 'Create a follow-up',
    text: 'The follow-up is a new assessment of the same municipality. The present one stays as it is. At each question you see the earlier answer, and confirm or change it.',
    name: 'Name',
    nameDefault: 'Follow-up {year}',
    nameMissing: 'Give the follow-up a name.',
    asOf: 'Reference date',
    asOfHint: 'The present assessment is as of {date}.',
    asOfInvalid: 'Enter a complete date.',
    asOfEarly: 'The reference date has to be after {date}, that of the present assessment.',
    occasion: 'Occasion',
    occasionHint: 'Optional, for example: yearly assessment as decided on 14 September',
    version: 'Which version of the questionnaire?',
    versionOnly: 'Questionnaire: {title}, version {version}',
    versionNewest: 'Version {version}, the newest',
    versionNewestHint:
      'What has stayed the same comes along. Answers to questions that are no longer asked that way are kept in the archive of the new assessment.',
    versionSame: 'Version {version}, as before',
    comes: 'What comes along',
    answers: {
      one: '{count} answer that waits for your confirmation',
      other: '{count} answers that wait for your confirmation',
    },
    archived: { one: '{count} answer goes into the archive', other: '{count} answers go into the archive' },
    measures: {
      one: '{count} measure, as it stands in the plan',
      other: '{count} measures, as they stand in the plan',
    },
    rest: 'Details of the municipality, scoping answers, targets and the interview plan without times',
    stays: 'Signatures, your own notes, marks from interviews and reasons from the quality gate do not come along.',
    endedTitle: {
      one: 'Nobody bears the risk of one question any more',
      other: 'Nobody bears the risk of {count} questions any more',
    },
    endedText: {
      one: 'The decision comes along, but its term is over on the reference date: {list}. Decide anew.',
      other: 'The decisions come along, but their terms are over on the reference date: {list}. Decide anew.',
    },
    ended: '{question} (until {date})',
    create: 'Create follow-up',
    cancel: 'Cancel',
    done: 'The follow-up is created.',
    loading: 'Reading the present assessment …',
    gone: 'The present assessment or its questionnaire is no longer in this browser. Open the saved file of this assessment and try again.',
    failed:
      'The follow-up could not be saved. The storage may be full or locked. The present assessment is unchanged. Try again.',
  },
)
