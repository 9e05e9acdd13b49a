import { catalogue } from './catalogue.ts'

export const whatIfTexts = catalogue(
  {
    title: 'Was wäre wenn?',
    lead: 'Kreuzen Sie Maßnahmen an und sehen Sie sofort, was sie an Ihrem Ergebnis ändern würden. Das ist nur ein Versuch: Ihre Antworten und Ihr Plan bleiben, wie sie sind.',

    emptyTitle: 'Noch keine Antworten',
    emptyText:
      'Vorschläge ergeben sich aus Ihren Antworten. Beantworten Sie zuerst einige Fragen, dann können Sie hier ausprobieren, was sich lohnt.',
    emptyAction: 'Mit den Fragen beginnen',
    nothingTitle: 'Hier gibt es nichts auszuprobieren',
    nothingText:
      'Ihre bisherigen Antworten zeigen keine Lücke, und im Plan ist alles erledigt. Höhere Ziele bringen neue Vorschläge.',
    nothingAction: 'Ziele ansehen',
    toResult: 'Zum Ergebnis',

    budgetTitle: 'Was bringt am meisten?',
    budgetLead:
      'Nennen Sie die Personentage, die Sie haben. IT-Check kreuzt die Maßnahmen an, die damit am meisten bringen.',
    budgetLabel: 'Verfügbare Personentage',
    budgetUnit: 'Tage',
    budgetError: 'Bitte geben Sie eine Zahl ein, zum Beispiel 20 oder 2,5.',
    budgetAction: 'Beste Auswahl ankreuzen',
    foundTitle: {
      one: 'Für {days}: 1 Maßnahme angekreuzt',
      other: 'Für {days}: {count} Maßnahmen angekreuzt',
    },
    foundNothingTitle: 'Für {days} wurde nichts gefunden',
    foundNothing:
      'So wenige Personentage reichen für keine Maßnahme, die etwas ändern würde. Versuchen Sie es mit mehr.',
    foundBest:
      'Für höchstens {days} gibt es keine bessere Auswahl. Verglichen wird zuerst, wie viele Mindestanforderungen zusätzlich erfüllt wären, dann, wie viel vom Abstand zu Ihren Zielen sich schließt. Diese Auswahl braucht {used}.',
    foundExact:
      'Das ist genau gerechnet: IT-Check geht eine Maßnahme nach der anderen durch und merkt sich zu jeder Zahl von Personentagen die beste Auswahl (Rucksackverfahren).',
    foundExactOverlap:
      'Das ist genau gerechnet: IT-Check geht eine Maßnahme nach der anderen durch und merkt sich zu jeder Zahl von Personentagen die beste Auswahl (Rucksackverfahren). Wirken mehrere auf dieselbe Frage, zählt sie nur einmal.',
    foundBounded:
      'Das ist eine gute Auswahl, vielleicht nicht die beste: So viele Maßnahmen wirken auf dieselben Fragen, dass nicht alle Kombinationen geprüft wurden. Sie braucht {used}. Mindestens erreicht: {gain}. Höchstens möglich wäre: {most}.',
    gainShort: 'zusätzlich erfüllte Mindestanforderungen: {must}, weniger Abstand zu Ihren Zielen: {gap} Punkte',
    withoutDays: {
      one: '1 Maßnahme blieb außen vor, weil ihr Aufwand nicht angegeben ist.',
      other: '{count} Maßnahmen blieben außen vor, weil ihr Aufwand nicht angegeben ist.',
    },
    blocked: {
      one: '1 Maßnahme blieb außen vor, weil sie auf eine andere wartet, deren Aufwand nicht angegeben ist.',
      other: '{count} Maßnahmen blieben außen vor, weil sie auf andere warten, deren Aufwand nicht angegeben ist.',
    },

    listTitle: 'Maßnahmen',
    search: 'Maßnahme suchen',
    searchNone: 'Keine Maßnahme passt zu „{query}“.',
    allSofort: 'Alle „sofort“ ankreuzen',
    clear: 'Auswahl leeren',
    'group-sofort': 'Sofort',
    'group-kurzfristig': 'Kurzfristig',
    'group-mittelfristig': 'Mittelfristig',
    'group-laufend': 'Laufend',
    'group-none': 'Ohne Lücke in den Antworten',
    groupCount: '{name}: {count}',
    groupChosen: '{name}: {count}, davon {chosen} angekreuzt',
    day: { one: '{days} Personentag', other: '{days} Personentage' },
    noDays: 'Aufwand nicht angegeben',
    inPlan: 'im Plan',
    must: 'Mindestanforderung',
    clarify: 'erst klären',
    after: 'erst nach „{title}“',

    status: {
      one: '1 Maßnahme angekreuzt, {days}',
      other: '{count} Maßnahmen angekreuzt, {days}',
    },
    statusNone: 'Nichts angekreuzt',
    toEffect: 'Zur Wirkung',

    effectTitle: 'Wirkung',
    today: 'Heute',
    afterwards: 'Wenn die angekreuzten Maßnahmen umgesetzt sind',
    supposed: 'angenommen, nicht geprüft',
    chooseFirst: 'Kreuzen Sie Maßnahmen an. Dann steht hier, wie das Ergebnis aussähe.',
    gainMust: {
      one: '1 Mindestanforderung wäre zusätzlich erfüllt.',
      other: '{count} Mindestanforderungen wären zusätzlich erfüllt.',
    },
    gainMustFewer: {
      one: '1 erfüllte Mindestanforderung würde nicht mehr zählen, weil ihre Frage dann wegfällt.',
      other: '{count} erfüllte Mindestanforderungen würden nicht mehr zählen, weil ihre Fragen dann wegfallen.',
    },
    gainGap:
      'Der Abstand zu Ihren Zielen würde von {before} auf {after} Punkte sinken. Ein Punkt ist eine fehlende Stufe bei einer Frage; wichtige Fragen zählen doppelt oder dreifach.',
    gainNone: 'An Mindestanforderungen und am Abstand zu Ihren Zielen würde diese Auswahl nichts ändern.',
    effort: 'Zusammen {days}.',
    effortWithout: {
      one: 'Bei 1 Maßnahme ist der Aufwand nicht angegeben.',
      other: 'Bei {count} Maßnahmen ist der Aufwand nicht angegeben.',
    },
    mustTitle: 'Diese Mindestanforderungen wären erfüllt',

    take: {
      one: '1 Vorschlag in den Plan übernehmen',
      other: '{count} Vorschläge in den Plan übernehmen',
    },
    takeNone: 'Alles Angekreuzte steht schon im Plan.',
    toPlan: 'Zum Plan',
    taken: {
      one: '1 Vorschlag steht jetzt im Plan.',
      other: '{count} Vorschläge stehen jetzt im Plan.',
    },
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht.',
    failed:
      'Das wurde nicht gespeichert. Vielleicht ist der Speicher voll oder gesperrt. Versuchen Sie es noch einmal.',

    domainsTitle: 'Themenfelder vorher und nachher',
    domainsNone: 'In keinem Themenfeld würde sich etwas ändern.',
    tableCaption: 'Stufe und Zielerfüllung je Themenfeld, vorher und nachher',
    domain: 'Themenfeld',
    stufe: 'Stufe',
    target: 'Zielerfüllung',
    cappedBy: 'Danach begrenzt durch',
    change: '{before}\u00a0→\u00a0{after}',
    changeSpoken: 'von {before} auf {after}',
    changed: 'verändert',
    chartAlt:
      'Balkendiagramm der Themenfelder, die sich ändern würden. Dieselben Werte stehen in der Tabelle. {values}.',
    chartNote: 'Der Balken zeigt den Mittelwert heute, die Linie reicht bis zum Wert danach.',
    bar: '{title}: {before}\u00a0→\u00a0{after} von\u00a0{top}',
  },
  {
    title: 'What if?',
    lead: 'Tick measures and see at once what they would change about your result. This is only a trial: your answers and your plan stay as they are.',

    emptyTitle: 'No answers yet',
    emptyText:
      'Suggestions follow from your answers. Answer some questions first, then you can try out here what is worth doing.',
    emptyAction: 'Start with the questions',
    nothingTitle: 'There is nothing to try out here',
    nothingText:
      'Your answers so far show no gap, and everything in the plan is done. Higher targets bring new suggestions.',
    nothingAction: 'View targets',
    toResult: 'To the result',

    budgetTitle: 'What brings the most?',
    budgetLead: 'State the person-days you have. IT-Check ticks the measures that bring the most for them.',
    budgetLabel: 'Available person-days',
    budgetUnit: 'days',
    budgetError: 'Please enter a number, for example 20 or 2.5.',
    budgetAction: 'Tick the best selection',
    foundTitle: {
      one: 'For {days}: 1 measure ticked',
      other: 'For {days}: {count} measures ticked',
    },
    foundNothingTitle: 'Nothing found for {days}',
    foundNothing: 'So few person-days are not enough for any measure that would change something. Try more.',
    foundBest:
      'There is no better selection for at most {days}. What is compared first is how many more minimum requirements would be met, then how much of the distance to your targets would be closed. This selection takes {used}.',
    foundExact:
      'This is exact: IT-Check goes through the measures one by one and keeps the best selection for every number of person-days (knapsack method).',
    foundExactOverlap:
      'This is exact: IT-Check goes through the measures one by one and keeps the best selection for every number of person-days (knapsack method). If several act on the same question, it counts only once.',
    foundBounded:
      'This is a good selection, perhaps not the best: so many measures act on the same questions that not all combinations were checked. It takes {used}. Reached at least: {gain}. Possible at most: {most}.',
    gainShort: 'minimum requirements met in addition: {must}, less distance to your targets: {gap} points',
    withoutDays: {
      one: '1 measure was left out because its effort is not stated.',
      other: '{count} measures were left out because their effort is not stated.',
    },
    blocked: {
      one: '1 measure was left out because it waits for another one whose effort is not stated.',
      other: '{count} measures were left out because they wait for others whose effort is not stated.',
    },

    listTitle: 'Measures',
    search: 'Search for a measure',
    searchNone: 'No measure matches “{query}”.',
    allSofort: 'Tick all “immediate”',
    clear: 'Clear the selection',
    'group-sofort': 'Immediate',
    'group-kurzfristig': 'Short-term',
    'group-mittelfristig': 'Medium-term',
    'group-laufend': 'Ongoing',
    'group-none': 'No gap in the answers',
    groupCount: '{name}: {count}',
    groupChosen: '{name}: {count}, {chosen} of them ticked',
    day: { one: '{days} person-day', other: '{days} person-days' },
    noDays: 'effort not stated',
    inPlan: 'in the plan',
    must: 'minimum requirement',
    clarify: 'clarify first',
    after: 'only after “{title}”',

    status: {
      one: '1 measure ticked, {days}',
      other: '{count} measures ticked, {days}',
    },
    statusNone: 'Nothing ticked',
    toEffect: 'To the effect',

    effectTitle: 'Effect',
    today: 'Today',
    afterwards: 'Once the ticked measures are in place',
    supposed: 'assumed, not checked',
    chooseFirst: 'Tick measures. What the result would look like then stands here.',
    gainMust: {
      one: '1 more minimum requirement would be met.',
      other: '{count} more minimum requirements would be met.',
    },
    gainMustFewer: {
      one: '1 minimum requirement that is met would no longer count because its question drops out.',
      other: '{count} minimum requirements that are met would no longer count because their questions drop out.',
    },
    gainGap:
      'The distance to your targets would fall from {before} to {after} points. A point is one missing level of a question; important questions count twice or three times.',
    gainNone: 'This selection would change nothing about minimum requirements or the distance to your targets.',
    effort: '{days} in all.',
    effortWithout: {
      one: 'The effort of 1 measure is not stated.',
      other: 'The effort of {count} measures is not stated.',
    },
    mustTitle: 'These minimum requirements would be met',

    take: {
      one: 'Add 1 suggestion to the plan',
      other: 'Add {count} suggestions to the plan',
    },
    takeNone: 'Everything ticked is in the plan already.',
    toPlan: 'To the plan',
    taken: {
      one: '1 suggestion is now in the plan.',
      other: '{count} suggestions are now in the plan.',
    },
    undo: 'Undo',
    undone: 'Undone.',
    failed: 'This was not saved. The storage may be full or blocked. Try again.',

    domainsTitle: 'Domains before and after',
    domainsNone: 'Nothing would change in any domain.',
    tableCaption: 'Level and target achievement of each domain, before and after',
    domain: 'Domain',
    stufe: 'Level',
    target: 'Target achievement',
    cappedBy: 'Then capped by',
    change: '{before}\u00a0→\u00a0{after}',
    changeSpoken: 'from {before} to {after}',
    changed: 'changed',
    chartAlt: 'Bar chart of the domains that would change. The table has the same values. {values}.',
    chartNote: 'The bar shows the mean today, the line reaches to the value afterwards.',
    bar: '{title}: {before}\u00a0→\u00a0{after} of\u00a0{top}',
  },
)
