import { catalogue } from './catalogue.ts'

/** The screen on which a provider makes a template for its members; what members see stands in `providerTemplate.ts`. */
export const templateScreenTexts = catalogue(
  {
    title: 'Vorlage für Mitglieder',
    lead: 'Als Rechenzentrum beantworten Sie hier einmal für alle Mitglieder, wofür Sie zuständig sind. Jedes Mitglied öffnet die Datei in seiner Prüfung und entscheidet bei jeder Frage selbst, ob es Ihre Angabe übernimmt.',
    leavesTitle: 'Das verlässt diesen Computer',
    leavesText:
      'In die Datei kommt nur, was unten unter „Das steht in der Datei“ zu lesen ist: die Angaben zu Ihnen, der Fragenkatalog, Kennung und Nummer der Vorlage und je ausgewählter Frage die Stufe, die erfüllten Kriterien, die Nachweistiefe, das Datum und Ihre Worte aus den Feldern hier.',
    staysText:
      'Nicht hinein kommen Kommentare, Notizen, Fotos, Namen und Orte Ihrer Nachweise, Rollen und Zuständige, Maßnahmen, Fragen ohne Häkchen und der Name in den Angaben dieser Prüfung. IT-Check verschickt nichts: Sie geben die Datei selbst weiter.',
    nothingTitle: 'Noch keine Frage mit einer Stufe beantwortet',
    nothingText:
      'Beantworten Sie zuerst die Fragen, für die Sie zuständig sind. „weiß nicht“ und „trifft nicht zu“ lassen sich nicht für andere beantworten.',
    toQuestions: 'Zu den Fragen',

    whoTitle: 'Wer antwortet, und für wen',
    provider: 'Name des Rechenzentrums oder Dienstleisters',
    providerHint: 'So steht es bei jeder Frage: „Beantwortet durch …“.',
    providerMissing: 'Schreiben Sie, wer antwortet.',
    contact: 'Rückfragen an',
    contactHint: 'Am besten eine Stelle oder ein Funktionspostfach, kein Name.',
    optional: 'freiwillig',
    scope: 'Wofür gilt die Vorlage?',
    scopeHint:
      'Welche Leistungen, welche Mitglieder: „gilt für alle Mitglieder mit Serverbetrieb bei uns; nicht für Schulen“.',
    scopeMissing: 'Schreiben Sie, für welche Leistungen und Mitglieder die Vorlage gilt.',
    asOf: 'Stand vom',
    asOfHint: 'Der Tag, für den die Angaben gelten. Ein neuer Stand trägt denselben oder einen späteren Tag.',
    asOfMissing: 'Nennen Sie den Tag, für den die Angaben gelten.',
    asOfEarlier:
      'Der zuletzt gesicherte Stand ist vom {date}. Mit einem früheren Tag würde der neue bei den Mitgliedern als älter abgelehnt.',
    saveFailedTitle: 'Die Vorlage konnte nicht gespeichert werden',
    saveFailedText: 'Lassen Sie diese Seite offen und versuchen Sie es noch einmal.',
    saveAgain: 'Noch einmal versuchen',

    answersTitle: 'Antworten auswählen',
    answersText:
      'Zur Wahl stehen Ihre Antworten mit einer Stufe, alle sind zunächst ausgewählt. Schreiben Sie dazu, womit sich die Angabe belegen lässt und wo man es einsehen kann.',
    domain: '{title}: {chosen} von {count} ausgewählt',
    all: 'Alle auswählen',
    none: 'Keine auswählen',
    criteria: { one: '{count} Kriterium erfüllt', other: '{count} Kriterien erfüllt' },
    date: 'Datum des Nachweises',
    reference: 'Nachweis in Worten',
    referenceHint: '„ISO-27001-Zertifikat Nr. …, einsehbar im Kundenportal“',
    explanation: 'Erläuterung für die Mitglieder',

    previewTitle: 'Das steht in der Datei',
    previewText: 'Lesen Sie alles, bevor Sie die Datei sichern.',
    previewEvidence: 'Nachweistiefe {depth}',
    previewDate: 'Nachweis vom {date}',
    previewReference: 'Nachweis: {words}',
    previewExplanation: 'Erläuterung: {words}',
    previewMet: 'Als erfüllt angegeben:',
    asText: 'Die Datei als Text',
    save: 'Vorlage sichern',
    incomplete: 'Die Vorlage ist noch nicht vollständig',
    chooseOne: 'Wählen Sie mindestens eine Frage aus.',
    saved:
      'Gesichert als „{file}“, Nr.\u00a0{number}. Die Datei wurde zur Kontrolle noch einmal geöffnet und stimmt überein.',
    lastSaved: 'Zuletzt gesichert: Nr.\u00a0{number}, Stand {date}.',
    unchanged: 'Seitdem hat sich nichts geändert. Die Datei ist wieder dieselbe.',
    next: 'Seitdem hat sich etwas geändert. Die nächste Datei trägt die Nr.\u00a0{number}; Mitglieder sehen beim Öffnen, was anders ist.',
    differs:
      'Die Kontrolle der Datei fand einen Unterschied, deshalb wurde sie nicht gesichert. Versuchen Sie es noch einmal.',
  },
  {
    title: 'Template for members',
    lead: 'As a data centre you answer here once, for all members, what you are responsible for. Each member opens the file in its assessment and decides for each question whether it accepts your statement.',
    leavesTitle: 'What leaves this computer',
    leavesText:
      'The file holds only what you can read below under “What is in the file”: the details about you, the questionnaire, id and number of the template and, for each chosen question, the level, the criteria that are met, the depth of evidence, the date and your words from the fields here.',
    staysText:
      'Not in it are comments, notes, photos, names and places of your evidence, roles and people responsible, measures, questions without a tick, and the name in the details of this assessment. IT-Check sends nothing: you pass the file on yourself.',
    nothingTitle: 'No question has been answered with a level yet',
    nothingText:
      'First answer the questions you are responsible for. “Don’t know” and “not applicable” cannot be answered for others.',
    toQuestions: 'To the questions',

    whoTitle: 'Who answers, and for whom',
    provider: 'Name of the data centre or provider',
    providerHint: 'This is shown with each question: “Answered by …”.',
    providerMissing: 'Write who answers.',
    contact: 'Questions to',
    contactHint: 'Best a department or a shared mailbox, no name.',
    optional: 'optional',
    scope: 'What does the template apply to?',
    scopeHint: 'Which services, which members: “applies to all members whose servers we run; not to schools”.',
    scopeMissing: 'Write which services and members the template applies to.',
    asOf: 'As of',
    asOfHint: 'The day for which the statements hold. A new state has the same day or a later one.',
    asOfMissing: 'Name the day for which the statements hold.',
    asOfEarlier:
      'The state saved last is of {date}. With an earlier day it would be refused as older in the members’ assessments.',
    saveFailedTitle: 'The template could not be stored',
    saveFailedText: 'Leave this page open and try once more.',
    saveAgain: 'Try again',

    answersTitle: 'Choose answers',
    answersText:
      'You can choose from your answers with a level; at first all are chosen. Add what proves the statement and where it can be seen.',
    domain: '{title}: {chosen} of {count} chosen',
    all: 'Choose all',
    none: 'Choose none',
    criteria: { one: '{count} criterion met', other: '{count} criteria met' },
    date: 'Date of the evidence',
    reference: 'Evidence in words',
    referenceHint: '“ISO 27001 certificate no. …, available in the customer portal”',
    explanation: 'Explanation for members',

    previewTitle: 'What is in the file',
    previewText: 'Read all of it before you save the file.',
    previewEvidence: 'depth of evidence {depth}',
    previewDate: 'evidence of {date}',
    previewReference: 'Evidence: {words}',
    previewExplanation: 'Explanation: {words}',
    previewMet: 'Stated as met:',
    asText: 'The file as text',
    save: 'Save the template',
    incomplete: 'The template is not complete yet',
    chooseOne: 'Choose at least one question.',
    saved: 'Saved as “{file}”, no.\u00a0{number}. The file was opened again as a check and matches.',
    lastSaved: 'Saved last: no.\u00a0{number}, as of {date}.',
    unchanged: 'Nothing has changed since. The file is the same again.',
    next: 'Something has changed since. The next file has no.\u00a0{number}; when members open it they see what is different.',
    differs: 'The check of the file found a difference, so it was not saved. Please try again.',
  },
)
