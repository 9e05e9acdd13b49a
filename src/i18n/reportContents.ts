import { catalogue } from './catalogue.ts'

/** What is in the chosen report and what is left out, as the screen lists it beforehand. */
export const reportContentsTexts = catalogue(
  {
    inTitle: 'Das steht im Bericht',
    outTitle: 'Das bleibt draußen',
    characters:
      'Zeichen, die die Schrift des Berichts nicht kennt (etwa Emojis), ersetzt der Bericht durch ◊ und zählt sie am Ende auf.',

    publicWhy: 'warum Kommunen ihre IT-Sicherheit prüfen',
    publicHow: 'wie geprüft wurde: Verfahren, Fragenkatalog, Themenfelder',
    publicNames: 'Name der Kommune, Stichtag und Datum',
    publicReleased: 'was Sie oben einzeln freigegeben haben',
    publicNothing: 'von Ihren eigenen Angaben noch nichts: Sie haben oben nichts freigegeben',
    outResult: 'das Ergebnis, auch nicht in Worten',
    outDomains: 'Werte der Themenfelder und Zahlen, aus denen man auf sie schließen könnte',
    outMust: 'welche und wie viele Mindestanforderungen erfüllt sind',
    outMeasures: 'die einzelnen Maßnahmen und Fristen',
    outEverything: 'alle Antworten, Kommentare, Nachweise, Fotos, Rollen und die Prüfsumme',

    stage: 'das Ergebnis in Worten, mit Stichtag, und die Zahl der erfüllten Mindestanforderungen',
    must: 'die nicht erfüllten Mindestanforderungen mit möglicher Folge und der Stelle, die ein Risiko trägt, die ungeklärten und die offenen',
    mustCounts: 'wie viele Mindestanforderungen erfüllt, nicht erfüllt, ungeklärt und offen sind, ohne sie zu nennen',
    domains: 'die Werte der Themenfelder, als Diagramm und Tabelle',
    steps: 'die ersten Schritte mit Zeitrahmen und Aufwand',
    plan: 'die Maßnahmen Ihres Plans mit Verantwortlichen, Frist und Kosten und die Summen nach Halbjahren',
    changes: 'was sich seit der vorigen Prüfung geändert hat',
    standards: 'welche Teile bekannter Standards die Fragen berühren',
<<<<<<< HEAD
    method: 'wie gerechnet wurde, was der Bericht nicht ersetzt, und eine Prüfsumme',
    overrides: 'was Sie in der Qualitätsprüfung bewusst so belassen haben, mit Begründung',
    overridesCounted: 'wie viele Feststellungen der Qualitätsprüfung Sie bewusst so belassen haben',
=======
    method: 'wie gerechnet wurde, was der Bericht nicht ersetzt, und der Fingerabdruck der Angaben',
>>>>>>> bb2fcc2b830cf55147577c4c15480638ef5a2f08
    facts: 'Ihre Angaben zur Kommune und zur Prüfung, auch die Rollen der Beteiligten',
    answers: 'jede Frage mit Antwort, Kriterien, Begründung, Kommentar, Nachweis und Maßnahme',
    photos: 'Fotos mit Bildunterschrift',
    attachments: 'Anlagen mit ihrem Namen',
    notes: 'die eigenen Notizen der prüfenden Person',
    outAnswers: 'die Antworten auf die übrigen Fragen',
    outMustNames: 'welche Mindestanforderungen fehlen, und die ersten Schritte dazu',
    outComments: 'Kommentare, Notizen und Begründungen',
    outEvidence: 'Nachweise, Fotos und andere Anlagen',
    outPeople: 'wer welche Frage beantwortet hat oder bearbeiten soll',
    outNotes: 'die eigenen Notizen der prüfenden Person',
    outLog: 'der Verlauf der Änderungen',
    outPhotoData: 'was Kameras in Fotos schreiben: Ort, Zeit, Gerät',
    ownWords:
      'Namen von Produkten und Personen nur dann nicht, wenn Sie selbst keine in Maßnahmen, Rollen oder den Geltungsbereich geschrieben haben. Lesen Sie diese Texte noch einmal.',
  },
  {
    inTitle: 'In the report',
    outTitle: 'Left out',
    characters:
      'Characters that the font of the report does not have (such as emojis) are replaced by ◊ and listed at the end of the report.',

    publicWhy: 'why municipalities check the security of their IT',
    publicHow: 'how the check was done: procedure, questionnaire, domains',
    publicNames: 'the name of the municipality, reference date and date',
    publicReleased: 'what you released above item by item',
    publicNothing: 'nothing of your own yet: you have not released anything above',
    outResult: 'the result, not even in words',
    outDomains: 'values of the domains and figures from which they could be inferred',
    outMust: 'which and how many minimum requirements are met',
    outMeasures: 'the single measures and their due dates',
    outEverything: 'all answers, comments, evidence, photos, roles and the checksum',

    stage: 'the result in words, with its date, and the number of minimum requirements met',
    must: 'the minimum requirements that are not met with their possible consequence and who accepts a risk, those unclear and those open',
    mustCounts: 'how many minimum requirements are met, not met, unclear and open, without naming them',
    domains: 'the values of the domains, as a chart and a table',
    steps: 'the first steps with time frame and effort',
    plan: 'the measures of your plan with owner, due date and cost, and the sums by half-year',
    changes: 'what has changed since the previous assessment',
    standards: 'which parts of well-known standards the questions touch',
<<<<<<< HEAD
    method: 'how the result was calculated, what the report does not replace, and a checksum',
    overrides: 'what you left as it is on purpose in the quality gate, with the reason',
    overridesCounted: 'how many findings of the quality gate you left as they are on purpose',
=======
    method: 'how the result was calculated, what the report does not replace, and the fingerprint of the answers',
>>>>>>> bb2fcc2b830cf55147577c4c15480638ef5a2f08
    facts: 'what you stated about municipality and assessment, including the roles of those involved',
    answers: 'every question with answer, criteria, reason, comment, evidence and measure',
    photos: 'photos with their captions',
    attachments: 'attachments by name',
    notes: 'the assessor’s own notes',
    outAnswers: 'the answers to the other questions',
    outMustNames: 'which minimum requirements are missing, and the first steps towards them',
    outComments: 'comments, notes and reasons',
    outEvidence: 'evidence, photos and other attachments',
    outPeople: 'who answered a question or is to work on it',
    outNotes: 'the assessor’s own notes',
    outLog: 'the history of changes',
    outPhotoData: 'what cameras write into photos: place, time, device',
    ownWords:
      'names of products and people only if you have not written any into measures, roles or the scope yourself. Read these texts once more.',
  },
)
