import { catalogue } from './catalogue.ts'

/** From one version of a questionnaire to the next: what happened to the questions, and what becomes of the answers. */
export const upgradeTexts = catalogue(
  {
    title: 'Neue Version des Fragenkatalogs',
    lead: 'Hier sehen Sie, was sich von Version {from} zu Version {to} ändert und was aus Ihren Antworten wird. Eine neue Fassung Ihrer Prüfung entsteht erst, wenn Sie sie unten anlegen. Diese Prüfung bleibt in jedem Fall, wie sie ist.',
    loading: 'Die beiden Versionen werden verglichen …',
    noneTitle: 'Es gibt keine neuere Version',
    noneText: 'Diese Prüfung ist mit der neuesten Version beantwortet, die in diesem Browser ist.',
    unreadableTitle: 'Die Versionen lassen sich nicht vergleichen',
    unreadableText: 'Laden Sie die Seite neu. An der Prüfung wurde nichts verändert.',
    back: 'Zurück zur Prüfung',

    waiting: {
      one: 'Ein herausgegebener Teil ist noch nicht zurück',
      other: '{count} herausgegebene Teile sind noch nicht zurück',
    },
    waitingText:
      'Was zurückkommt, gehört zu dieser Prüfung und lässt sich nicht in die neue Fassung übernehmen. Führen Sie es besser vorher zusammen.',

    newTitle: 'Was neu ist',
    newIn: 'Version {version}',

    countsTitle: 'Was aus den Fragen und Antworten wird',
    kind: 'Was mit den Fragen geschieht',
    questions: 'Fragen',
    carried: 'übernommen',
    confirm: 'bitte bestätigen',
    archived: 'ins Archiv',
    sum: 'zusammen',
    countsNote:
      'Gezählt sind Antworten, auch solche, die erst einen Kommentar haben. Was ins Archiv kommt, ist nicht verloren: Es steht in der neuen Fassung zum Nachlesen, mit Kommentaren und Fotos.',

    effectTitle: 'Vorschau: Wirkung auf das Ergebnis',
    effectText:
      'Das ist eine Vorschau. Beide Seiten sind nach denselben Regeln gerechnet. An Ihrer IT hat sich nichts geändert: Unterschiede entstehen, weil Fragen neu und noch offen sind, wegfallen, anders gewichtet oder in ein anderes Themenfeld verschoben sind.',
    effectOpen: {
      one: 'In der neuen Fassung ist {count} Frage offen (bisher: {before}).',
      other: 'In der neuen Fassung sind {count} Fragen offen (bisher: {before}).',
    },
    effectOpenMust: {
      one: '{count} davon ist eine Mindestanforderung. Solange sie offen ist, gibt es kein Gesamtergebnis.',
      other: '{count} davon sind Mindestanforderungen. Solange sie offen sind, gibt es kein Gesamtergebnis.',
    },
    before: 'Bisher, Version {version}',
    after: 'Danach, Version {version}',
    supposed: 'Vorschau, nichts davon ist gespeichert',
    overall: 'Gesamt',
    mean: 'Mittelwert',
    target: 'Zielerfüllung',
    domain: 'Themenfeld',
    stufe: 'Stufe',
    open: 'Offen',
    change: '{before} → {after}',
    changeSpoken: 'bisher {before}, danach {after}',
    domainsCaption: 'Themenfelder vorher und nachher',
    notThere: 'gibt es nicht',

    listTitle: 'Frage für Frage',
    listLead: 'Fragen, die unverändert sind, stehen hier nicht. Ihre Antworten werden übernommen.',
    listNone: 'Keine Frage hat sich geändert.',
    was: 'Bisher',
    is: 'Jetzt',
    ids: '{before} → {after}',
    must: 'MUSS',
    inDomain: 'Themenfeld',
    changedFields: 'Geändert',
    'field-text': 'Wortlaut',
    'field-help': 'Hilfe',
    'field-criteria': 'Kriterien',
    'field-scale': 'Antwortmöglichkeiten',
    'field-levels': 'Beschreibung der Stufen',
    'field-must': 'Mindestanforderung',
    'field-weight': 'Gewicht',
    'field-target': 'Zielstufe',
    'field-when': 'wann sie gefragt wird',
    yourAnswer: 'Ihre Antwort',
    assessorAnswer: 'Antwort der Prüferin oder des Prüfers',
    'fate-carried': 'Wird übernommen.',
    'fate-confirm': 'Wird übernommen und wartet auf Ihre Bestätigung. Bis dahin zählt sie.',
    'fate-archived': 'Kommt ins Archiv und steht bei der neuen Frage zum Nachlesen.',
    'fate-gone': 'Kommt ins Archiv.',
    'fate-none': 'Bisher nicht beantwortet.',
    'fate-new': 'Diese Frage ist noch offen.',
    partly:
      'Was dort nicht mehr passt, kommt ins Archiv: Kreuze bei Kriterien oder eine Antwort, die es nicht mehr gibt.',

    measuresTitle: 'Maßnahmen, deren Frage wegfällt',
    measuresLead:
      'Alle Maßnahmen bleiben im Plan. Diese hier beziehen sich auf Fragen, die es so nicht mehr gibt. Wo es Nachfolger gibt, kreuzen Sie an, ob sich die Maßnahme künftig auf sie bezieht.',
    measureFollow: 'bisher {gone}, künftig {after}',
    measureGone: 'bisher {gone}, kein Nachfolger',

    restTitle: 'Was sonst noch geschieht',
    restMeasures: {
      one: 'Die Maßnahme im Plan bleibt.',
      other: 'Alle {count} Maßnahmen im Plan bleiben.',
    },
    restScopeReworded: 'Vorfragen mit neuem Wortlaut. Ihre Antwort bleibt, bitte prüfen Sie sie:',
    restScopeNew: 'Neue Vorfragen, die Sie in der neuen Fassung beantworten:',
    restScope: {
      one: 'Ins Archiv: {count} Antwort auf eine Vorfrage',
      other: 'Ins Archiv: {count} Antworten auf Vorfragen',
    },
    restTargets: { one: 'Ins Archiv: {count} Ziel', other: 'Ins Archiv: {count} Ziele' },
    restDecisions: { one: 'Ins Archiv: {count} getragenes Risiko', other: 'Ins Archiv: {count} getragene Risiken' },
    restSettled: { one: 'Ins Archiv: {count} geklärte Abweichung', other: 'Ins Archiv: {count} geklärte Abweichungen' },
    restOverrides: {
      one: 'Ins Archiv: {count} Begründung aus der Qualitätsprüfung. Sie gilt für die neue Fassung nicht.',
      other: 'Ins Archiv: {count} Begründungen aus der Qualitätsprüfung. Sie gelten für die neue Fassung nicht.',
    },
    restSignOff: 'Unterschriften und Änderungsprotokoll bleiben bei dieser Prüfung.',

    createTitle: 'Neue Fassung anlegen',
    createText:
      'Es entsteht eine neue Prüfung mit Version {to}. Diese hier bleibt unverändert und behält ihr Ergebnis mit Version {from}. Gefällt Ihnen die neue Fassung nicht, löschen Sie sie einfach.',
    create: 'Neue Fassung anlegen',
    cancel: 'Abbrechen',
    created: 'Die neue Fassung ist angelegt.',
    undo: 'Rückgängig',
    changedTitle: 'Die Prüfung wurde inzwischen geändert',
    changedText:
      'Es wurde nichts angelegt. Die Vorschau zeigt jetzt den neuen Stand. Bitte sehen Sie sie noch einmal an.',
    failedTitle: 'Die neue Fassung konnte nicht angelegt werden',
    failedText:
      'Vermutlich ist der Speicher des Browsers voll. An dieser Prüfung wurde nichts verändert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  },
  {
    title: 'New version of the questionnaire',
    lead: 'Here you see what changes from version {from} to version {to} and what becomes of your answers. A new assessment is made only when you ask for it below. This assessment stays as it is in any case.',
    loading: 'Comparing the two versions …',
    noneTitle: 'There is no newer version',
    noneText: 'This assessment is answered with the newest version in this browser.',
    unreadableTitle: 'The versions cannot be compared',
    unreadableText: 'Load the page again. Nothing was changed in the assessment.',
    back: 'Back to the assessment',

    waiting: {
      one: 'One part that was handed out has not come back',
      other: '{count} parts that were handed out have not come back',
    },
    waitingText:
      'What comes back belongs to this assessment and cannot be taken into the new assessment. It is better to merge it first.',

    newTitle: 'What is new',
    newIn: 'Version {version}',

    countsTitle: 'What becomes of questions and answers',
    kind: 'What happens to the questions',
    questions: 'Questions',
    carried: 'carried over',
    confirm: 'please confirm',
    archived: 'to the archive',
    sum: 'in all',
    countsNote:
      'Answers are counted, also those that have only a comment so far. What goes to the archive is not lost: it can be read in the new assessment, with comments and photos.',

    effectTitle: 'Preview: effect on the result',
    effectText:
      'This is a preview. Both sides are computed by the same rules. Nothing has changed in your IT: differences arise because questions are new and still open, dropped, weighted differently or moved to another domain.',
    effectOpen: {
      one: '{count} question is open in the new assessment (so far: {before}).',
      other: '{count} questions are open in the new assessment (so far: {before}).',
    },
    effectOpenMust: {
      one: '{count} of them is a minimum requirement. As long as it is open there is no overall result.',
      other: '{count} of them are minimum requirements. As long as they are open there is no overall result.',
    },
    before: 'So far, version {version}',
    after: 'Afterwards, version {version}',
    supposed: 'preview, none of it is stored',
    overall: 'Overall',
    mean: 'Mean',
    target: 'Target achievement',
    domain: 'Domain',
    stufe: 'Level',
    open: 'Open',
    change: '{before} → {after}',
    changeSpoken: 'so far {before}, afterwards {after}',
    domainsCaption: 'Domains before and after',
    notThere: 'not there',

    listTitle: 'Question by question',
    listLead: 'Questions that are unchanged do not stand here. Their answers are carried over.',
    listNone: 'No question has changed.',
    was: 'So far',
    is: 'Now',
    ids: '{before} → {after}',
    must: 'MUST',
    inDomain: 'Domain',
    changedFields: 'Changed',
    'field-text': 'wording',
    'field-help': 'help',
    'field-criteria': 'criteria',
    'field-scale': 'possible answers',
    'field-levels': 'description of the levels',
    'field-must': 'minimum requirement',
    'field-weight': 'weight',
    'field-target': 'target level',
    'field-when': 'when it is asked',
    yourAnswer: 'Your answer',
    assessorAnswer: 'The assessor’s answer',
    'fate-carried': 'Is carried over.',
    'fate-confirm': 'Is carried over and waits for your confirmation. It counts meanwhile.',
    'fate-archived': 'Goes to the archive and can be read beside the new question.',
    'fate-gone': 'Goes to the archive.',
    'fate-none': 'Not answered so far.',
    'fate-new': 'This question is still open.',
    partly:
      'What does not fit there any more goes to the archive: ticked criteria, or an answer that no longer exists.',

    measuresTitle: 'Measures whose question is dropped',
    measuresLead:
      'All measures stay in the plan. These refer to questions that no longer exist in this form. Where other questions came after, tick whether the measure refers to them in future.',
    measureFollow: 'so far {gone}, in future {after}',
    measureGone: 'so far {gone}, nothing comes after it',

    restTitle: 'What else happens',
    restMeasures: {
      one: 'The measure in the plan stays.',
      other: 'All {count} measures in the plan stay.',
    },
    restScopeReworded: 'Scoping questions with a new wording. Your answer stays; please check it:',
    restScopeNew: 'New scoping questions, which you answer in the new assessment:',
    restScope: {
      one: 'To the archive: {count} answer to a scoping question',
      other: 'To the archive: {count} answers to scoping questions',
    },
    restTargets: { one: 'To the archive: {count} target', other: 'To the archive: {count} targets' },
    restDecisions: { one: 'To the archive: {count} accepted risk', other: 'To the archive: {count} accepted risks' },
    restSettled: {
      one: 'To the archive: {count} settled deviation',
      other: 'To the archive: {count} settled deviations',
    },
    restOverrides: {
      one: 'To the archive: {count} reason from the quality gate. It does not hold for the new assessment.',
      other: 'To the archive: {count} reasons from the quality gate. They do not hold for the new assessment.',
    },
    restSignOff: 'Signatures and change log stay with this assessment.',

    createTitle: 'Make the new assessment',
    createText:
      'A new assessment with version {to} is made. This one stays unchanged and keeps its result with version {from}. If you do not like the new one, simply delete it.',
    create: 'Make the new assessment',
    cancel: 'Cancel',
    created: 'The new assessment is there.',
    undo: 'Undo',
    changedTitle: 'The assessment was changed in the meantime',
    changedText: 'Nothing was made. The preview now shows the new state. Please look at it once more.',
    failedTitle: 'The new assessment could not be made',
    failedText:
      'Probably the storage of the browser is full. Nothing was changed in this assessment. Free some space and try again.',
  },
)
