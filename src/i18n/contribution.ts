import { catalogue } from './catalogue.ts'

/** The screen on which a municipality reads its contribution in full before it saves it. */
export const contributionTexts = catalogue(
  {
    title: 'Beitrag zum Netzwerk',
    lead: 'Was Sie anderen Kommunen von Ihrem Ergebnis zeigen können, ohne zu sagen, wer Sie sind.',
    back: 'Zurück zum Bericht',

    whatTitle: 'Was ein Beitrag ist',
    what: 'Ein Beitrag besteht aus gerundeten Werten Ihrer Prüfung, je Themenfeld und insgesamt, und der Zahl der erfüllten, nicht erfüllten und ungeklärten Mindestanforderungen. Wer viele Beiträge hat, sieht, wo viele Kommunen gut dastehen und wo vielen etwas fehlt.',
    who: 'Niemand bekommt ihn von selbst. Er ist eine Datei, die Sie speichern und weitergeben, an wen Sie wollen.',
    without:
      'Dazu nennt er nur Ihre Gruppe: Größenklasse, Quartal, Fragenkatalog und, wenn Sie wollen, das Bundesland. Namen, einzelne Antworten, Texte, Fotos, Tage und Kennungen der Kommune oder der Prüfung enthält er nicht.',
    more: 'Mehr dazu in der Hilfe',

    refusedTitle: 'So entsteht noch kein Beitrag',
    toDetails: 'Zu den Angaben',
    toQuestions: 'Zu den offenen Fragen',
    withoutState: 'Ohne Bundesland weitergeben',

    groupTitle: 'Ihre Gruppe',
    group: 'Soll der Beitrag das Bundesland nennen?',
    'group-named': 'Bundesland nennen',
    'group-unnamed': 'Bundesland nicht nennen',
    namedCount: 'Der Beitrag kann dann von jeder der mindestens {count} Gemeinden dieser Größe in {state} stammen.',
    unnamedCount:
      'Der Beitrag kann dann von jeder der {count} Gemeinden dieser Größe in Deutschland stammen (Stand Ende 2020).',

    contentTitle: 'Das steht in der Datei',
    contentLead: 'Alles, und sonst nichts. Lesen Sie es, bevor Sie speichern.',
    rounding:
      'Werte sind kaufmännisch gerundet, auf eine Nachkommastelle oder auf ganze Prozent. Unter „Ergebnis“ wird abgerundet; die letzte Stelle kann deshalb um eins abweichen.',
    size: 'Größenklasse',
    sizeWords: '{words} Einwohnerinnen und Einwohner',
    state: 'Bundesland',
    stateNone: 'nicht genannt',
    quarter: 'Quartal des Stichtags',
    quarterWords: '{quarter}. Quartal {year}',
    questionnaire: 'Fragenkatalog',
    questionnaireWords: '{title}, Version {version}',
    kind: 'Art der Datei',
    overall: 'Mittelwert insgesamt',
    overallMean: '{mean} von 5',
    overallTarget: 'Zielerfüllung insgesamt',
    must: 'Mindestanforderungen',
    mustWords: '{met} erfüllt, {missed} nicht erfüllt, {unclear} ungeklärt',
    domains: 'Werte je Themenfeld',
    domain: 'Themenfeld',
    stufe: 'Stufe',
    mean: 'Mittelwert',
    target: 'Zielerfüllung',
    notTold:
      'Ein Strich (–) heißt: Weniger als vier beantwortete Fragen zählen dort. Der Wert käme einzelnen Antworten nahe und bleibt deshalb draußen.',
    file: 'So sieht die Datei aus',
    fileLabel: 'Inhalt der Datei {name}',

    saveTitle: 'Speichern und weitergeben',
    save: 'Beitrag speichern',
    saveText:
      'Die Datei heißt {name}. Schicken Sie sie zum Beispiel an die Stelle, die in Ihrem Kreis oder Land Beiträge sammelt. Wer sie von Ihnen bekommt, weiß natürlich, dass sie von Ihnen ist.',
    saved: 'Der Beitrag ist als „{file}“ gespeichert. Er wurde zur Kontrolle wieder geöffnet und sagt dasselbe.',
    failed: 'Die Datei konnte nicht erstellt werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    exampleTitle: 'Das Beispiel lässt sich ansehen, aber nicht speichern',
    exampleText:
      'Seine Werte sind erfunden. Unter echten Beiträgen wären sie falsch. So wie hier sieht ein Beitrag aus Ihrer eigenen Prüfung aus.',

    linkTitle: 'Beitrag zum Netzwerk',
    linkText:
      'Zeigen Sie anderen Kommunen, wo Sie stehen, ohne zu sagen, wer Sie sind: als kleine Datei mit gerundeten Werten, die Sie vorher ganz lesen.',
    linkAction: 'Beitrag ansehen',
  },
  {
    title: 'Contribution to the network',
    lead: 'What you can show other municipalities of your result without saying who you are.',
    back: 'Back to the report',

    whatTitle: 'What a contribution is',
    what: 'A contribution is a set of rounded figures from your assessment: for each domain, overall, and how many minimum requirements are met, not met and unclear. Whoever has many contributions sees where many municipalities do well and what many of them lack.',
    who: 'Nobody gets it by itself. It is a file that you save and pass on to whomever you like.',
    without:
      'Besides, it names only your group: size class, quarter, questionnaire and, if you like, the federal state. It contains no names, single answers, texts, photos, days or ids of the municipality or the assessment.',
    more: 'More about it in the help',

    refusedTitle: 'This makes no contribution yet',
    toDetails: 'To the details',
    toQuestions: 'To the open questions',
    withoutState: 'Pass it on without the state',

    groupTitle: 'Your group',
    group: 'Should the contribution name the federal state?',
    'group-named': 'Name the state',
    'group-unnamed': 'Do not name the state',
    namedCount:
      'The contribution may then come from any of the {count} or more municipalities of this size in {state}.',
    unnamedCount:
      'The contribution may then come from any of the {count} municipalities of this size in Germany (at the end of 2020).',

    contentTitle: 'What the file says',
    contentLead: 'All of it, and nothing else. Read it before you save.',
    rounding:
      'Figures are rounded half up, to one decimal place or to whole per cent. “Result” rounds down; the last digit may therefore differ by one.',
    size: 'Size class',
    sizeWords: '{words} inhabitants',
    state: 'Federal state',
    stateNone: 'not named',
    quarter: 'Quarter of the reference date',
    quarterWords: 'Quarter {quarter} of {year}',
    questionnaire: 'Questionnaire',
    questionnaireWords: '{title}, version {version}',
    kind: 'Kind of file',
    overall: 'Overall mean',
    overallMean: '{mean} of 5',
    overallTarget: 'Overall target achievement',
    must: 'Minimum requirements',
    mustWords: '{met} met, {missed} not met, {unclear} unclear',
    domains: 'Figures for each domain',
    domain: 'Domain',
    stufe: 'Level',
    mean: 'Mean',
    target: 'Target achievement',
    notTold:
      'A dash (–) means: fewer than four answered questions count there. The figure would come close to single answers and is therefore left out.',
    file: 'What the file looks like',
    fileLabel: 'Content of the file {name}',

    saveTitle: 'Save and pass on',
    save: 'Save contribution',
    saveText:
      'The file is called {name}. Send it, for example, to the office that collects contributions in your district or state. Whoever gets it from you knows, of course, that it is yours.',
    saved: 'The contribution is saved as “{file}”. It was opened again as a check and says the same.',
    failed: 'The file could not be created. Reload the page and try again.',
    exampleTitle: 'The example can be looked at but not saved',
    exampleText:
      'Its figures are invented. Among real contributions they would be wrong. A contribution from your own assessment looks like this.',

    linkTitle: 'Contribution to the network',
    linkText:
      'Show other municipalities where you stand without saying who you are: as a small file with rounded figures that you read in full first.',
    linkAction: 'Look at the contribution',
  },
)
