import { catalogue } from './catalogue.ts'
import { needWords } from './measureWords.ts'

export const targetsTexts = catalogue(
  {
    title: 'Ziele',
    lead: 'Ein Ziel sagt, welche Stufe Sie bei einer Frage erreichen wollen. Es ändert die Zielerfüllung und die Vorschläge, aber keine Antwort, keine Stufe und keine Mindestanforderung.',
    saveFailedTitle: 'Nicht gespeichert',
    saveFailedText:
      'Der Browser hat die letzte Änderung nicht angenommen. Lassen Sie diese Seite offen und speichern Sie noch einmal.',
    saveAgain: 'Noch einmal speichern',
    undo: 'Rückgängig',

    effectTitle: 'Was Ihre Ziele bewirken',
    effectNone: 'Noch gelten die Ziele des Fragenkatalogs. Wenn Sie eines ändern, steht hier der Unterschied.',
    effectCompared: 'Links vom Pfeil stehen die Werte mit den Zielen des Fragenkatalogs, rechts die mit Ihren Zielen.',
    effectEmpty: 'Noch ist keine Frage beantwortet. Was Ihre Ziele bewirken, sehen Sie nach den ersten Antworten.',
    toQuestions: 'Zu den Fragen',
    stage: 'Gesamtergebnis',
    fulfilment: 'Zielerfüllung',
    ...needWords.de,
    proposals: 'Vorschläge: {need}',
    days: 'Personentage',
    daysOfAll: 'Personentage aller Vorschläge',
    stageFloor:
      'Für das Gesamtergebnis zählt jedes Ziel mindestens als 3: Ein niedrigeres verbessert es nie, ein höheres kann es ändern.',
    stageMinimumOnly:
      'Das Gesamtergebnis dieses Checks hängt nur von den Mindestanforderungen ab. Ziele ändern es nicht.',
    from: 'vorher',
    to: 'jetzt',
    announce: {
      one: 'Jetzt: Zielerfüllung {target}, {count} Vorschlag, {days} Personentage.',
      other: 'Jetzt: Zielerfüllung {target}, {count} Vorschläge, {days} Personentage.',
    },

    templatesTitle: 'Mit einer Vorlage beginnen',
    templatesLead: 'Eine Vorlage ersetzt alle Ziele dieser Prüfung. Danach können Sie einzelne ändern.',
    active: 'gilt gerade',
    'template-minimum': 'Mindestschutz',
    'template-minimum-text':
      'Mindestanforderungen bleiben bei Stufe 3, für alles andere genügt Stufe 2. Es bleiben weniger Vorschläge übrig; das Gesamtergebnis wird davon nicht besser.',
    'template-level-3': 'Ziel 3',
    'template-level-3-text': 'Jede Frage soll Stufe 3 erreichen. Das ist das übliche Ziel.',
    'template-must-4': 'Ziel 4 bei Mindestanforderungen',
    'template-must-4-text': 'Mindestanforderungen sollen Stufe 4 erreichen, alles andere Stufe 3.',
    'template-backup-and-accounts-4': 'Ziel 4 bei Sicherung und Konten',
    'template-backup-and-accounts-4-text':
      'Diese Themenfelder sollen Stufe 4 erreichen: {domains}. Für alles andere gilt Stufe 3.',
    chosen: 'Jetzt gilt die Vorlage „{name}“.',
    reset: 'Alle Ziele zurücksetzen',
    resetText: 'Dann gelten wieder die Ziele des Fragenkatalogs.',
    resetDone: 'Jetzt gelten wieder die Ziele des Fragenkatalogs.',

    setTitle: 'Ziele festlegen',
    setLead:
      'Das Ziel eines Themenfelds gilt für alle seine Fragen, außer Sie legen für eine Frage ein eigenes fest. Jede Änderung wird sofort gespeichert.',
    whole: 'Ganze Prüfung',
    wholeHint: 'Gilt für jedes Themenfeld ohne eigenes Ziel.',
    ofDomain: 'Ziel für „{title}“',
    likeDomain: 'wie Themenfeld ({level})',
    likeWhole: 'wie ganze Prüfung ({level})',
    likeQuestionnaire: 'wie im Fragenkatalog ({level})',
    range: '{from} bis {to}',
    tooHigh: '{level} – höher als die Antworten',
    notApplicable: 'Alle Fragen dieses Themenfelds sind ausgenommen.',
    single: { one: 'Ziel einer einzelnen Frage', other: 'Ziele der {count} Fragen' },
    singleChosen: { one: '{count} mit eigenem Ziel', other: '{count} mit eigenem Ziel' },
    must: 'Das Ziel einer Mindestanforderung zählt mindestens als 3.',
    answer: 'Ihre Antwort: {answer}',
    open: 'noch offen',
    unknown: 'weiß nicht',
    na: 'trifft nicht zu',
    out: 'nicht gefragt',
    unreachable: 'Die Antworten reichen nur bis Stufe {top}. Dieses Ziel lässt sich nicht erreichen.',
    unreachableTitle: {
      one: 'Ein Ziel ist höher als jede Antwort',
      other: '{count} Ziele sind höher als jede Antwort',
    },
    unreachableText:
      'Sie stammen aus einer Datei oder aus dem Fragenkatalog und lassen sich nicht erreichen. Eine Vorlage ersetzt sie durch Ziele, die zu den Antworten passen.',
  },
  {
    title: 'Targets',
    lead: 'A target says which level you want to reach for a question. It changes target achievement and the suggestions, but no answer, no level and no minimum requirement.',
    saveFailedTitle: 'Not saved',
    saveFailedText: 'The browser did not accept the last change. Keep this page open and save again.',
    saveAgain: 'Save again',
    undo: 'Undo',

    effectTitle: 'What your targets change',
    effectNone: 'The targets of the questionnaire still apply. Change one, and the difference appears here.',
    effectCompared:
      'Left of the arrow are the figures with the targets of the questionnaire, right of it those with your targets.',
    effectEmpty: 'No question has been answered yet. You see what your targets change after the first answers.',
    toQuestions: 'To the questions',
    stage: 'Overall result',
    fulfilment: 'Target achievement',
    ...needWords.en,
    proposals: 'Suggestions: {need}',
    days: 'Person-days',
    daysOfAll: 'Person-days of all suggestions',
    stageFloor:
      'For the overall result every target counts as 3 at least: a lower one never improves it, a higher one may change it.',
    stageMinimumOnly:
      'The overall result of this check depends on the minimum requirements alone. Targets do not change it.',
    from: 'before',
    to: 'now',
    announce: {
      one: 'Now: target achievement {target}, {count} suggestion, {days} person-days.',
      other: 'Now: target achievement {target}, {count} suggestions, {days} person-days.',
    },

    templatesTitle: 'Start with a template',
    templatesLead: 'A template replaces all targets of this assessment. After that you can change single ones.',
    active: 'applies now',
    'template-minimum': 'Minimum protection',
    'template-minimum-text':
      'Minimum requirements stay at level 3, for everything else level 2 will do. Fewer suggestions remain; the overall result does not get better by this.',
    'template-level-3': 'Target 3',
    'template-level-3-text': 'Every question should reach level 3. This is the usual target.',
    'template-must-4': 'Target 4 for minimum requirements',
    'template-must-4-text': 'Minimum requirements should reach level 4, everything else level 3.',
    'template-backup-and-accounts-4': 'Target 4 for backup and accounts',
    'template-backup-and-accounts-4-text':
      'These domains should reach level 4: {domains}. For everything else level 3 applies.',
    chosen: 'The template “{name}” applies now.',
    reset: 'Reset all targets',
    resetText: 'Then the targets of the questionnaire apply again.',
    resetDone: 'The targets of the questionnaire apply again.',

    setTitle: 'Set targets',
    setLead:
      'The target of a domain applies to all its questions, unless you set one of its own for a question. Every change is saved at once.',
    whole: 'Whole assessment',
    wholeHint: 'Applies to every domain without a target of its own.',
    ofDomain: 'Target for “{title}”',
    likeDomain: 'as the domain ({level})',
    likeWhole: 'as the whole assessment ({level})',
    likeQuestionnaire: 'as in the questionnaire ({level})',
    range: '{from} to {to}',
    tooHigh: '{level} – higher than the answers',
    notApplicable: 'All questions of this domain are left out.',
    single: { one: 'Target of a single question', other: 'Targets of the {count} questions' },
    singleChosen: { one: '{count} with a target of its own', other: '{count} with targets of their own' },
    must: 'The target of a minimum requirement counts as 3 at least.',
    answer: 'Your answer: {answer}',
    open: 'still open',
    unknown: 'don’t know',
    na: 'not applicable',
    out: 'not asked',
    unreachable: 'The answers only go up to level {top}. This target cannot be reached.',
    unreachableTitle: {
      one: 'A target is higher than any answer',
      other: '{count} targets are higher than any answer',
    },
    unreachableText:
      'They come from a file or from the questionnaire and cannot be reached. A template replaces them by targets that suit the answers.',
  },
)
