import { catalogue } from './catalogue.ts'

/** Words of the report for a Kreis or another group of municipalities, and of its table. Names of municipalities never stand in it. */
export const groupReportTexts = catalogue(
  {
    title: 'IT-Sicherheit mehrerer Kommunen im Vergleich',
    subject: 'Ergebnisse mehrerer Kommunen nebeneinander, mit Decknamen',
    kicker: 'IT-Check · Bericht für einen Kreis oder Verbund',
    unnamed: 'Mehrere Kommunen',
    contents: 'Inhalt',
    contentsEntry: '{title}, Seite {page}',
    footer: 'IT-Check · Vergleich mehrerer Kommunen, Stand {date}',
    page: 'Seite {page} von {pages}',
    file: 'Vergleich',
    none: '–',

    profile: 'Nichtöffentlich – Kreis oder Verbund und die beteiligten Kommunen',
    tlpMeaning:
      '{tlp} bedeutet: nur für die Stellen, denen dieser Bericht gegeben wird. Keine Weitergabe nach außen. Das Kennzeichen folgt dem Traffic Light Protocol (TLP), einer Absprache unter Empfängern. Es ist keine amtliche Einstufung.',
    pseudonymsOnly: 'Die Kommunen tragen Decknamen. Ihre Reihenfolge ist zufällig und keine Rangfolge.',
    noOffer:
      'IT-Check ist kein Angebot des Bundes, eines Landes, des Bundesamts für Sicherheit in der Informationstechnik (BSI) oder eines Unternehmens.',
    towns: 'Kommunen',
    townCount: { one: '{count} Kommune', other: '{count} Kommunen' },
    sizes: 'Größe',
    sizeCount: '{size}: {count}',
    period: 'Stichtage',
    periodValue: '{from} bis {to}',
    reportDate: 'Bericht vom',
    questionnaire: 'Fragenkatalog',
    questionnaireValue: {
      one: '{title}, Version {versions}, {count} Frage',
      other: '{title}, Version {versions}, {count} Fragen',
    },
    questionnaireVersions: { one: '{title}, Versionen {versions}', other: '{title}, Versionen {versions}' },
    commonValue: {
      one: 'Verglichen wird {count} Frage, die alle Versionen gemeinsam haben, von {all} der neuesten.',
      other: 'Verglichen werden {count} Fragen, die alle Versionen gemeinsam haben, von {all} der neuesten.',
    },

    // size classes, by inhabitants
    'size-tiny': 'unter 5.000',
    'size-small': '5.000 bis unter 20.000',
    'size-medium': '20.000 bis unter 50.000',
    'size-large': '50.000 bis unter 100.000',
    'size-huge': 'ab 100.000',
    'size-none': 'ohne Angabe',

    reading: 'Was verglichen wird und wie Sie es lesen',
    readingWhat:
      'Jede Kommune hat denselben Fragenkatalog selbst beantwortet. Der Bericht stellt die Ergebnisse nebeneinander: ein Themenfeld je Zeile, eine Kommune je Spalte.',
    readingCommon:
      'Die Kommunen haben verschiedene Versionen des Fragenkatalogs beantwortet. Gezählt werden nur die {count} gemeinsamen Fragen. Die Werte können deshalb von den eigenen Berichten der Kommunen abweichen.',
    readingSame: 'Alle haben dieselbe Version beantwortet. Die Werte sind die aus den eigenen Berichten der Kommunen.',
    readingLetters:
      '„Kommune A“ ist ein Deckname. Die Buchstaben sind ausgelost und stehen weder für den Namen noch für das Ergebnis. In einem anderen Bericht kann derselbe Buchstabe eine andere Kommune bezeichnen. Fehlt ein Buchstabe, gehört er zu einer Kommune, die hier nicht dabei ist.',
    readingStufe:
      'Die Stufe sagt, wie weit ein Themenfeld umgesetzt ist, von 0 bis 5. Fehlt eine Mindestanforderung, bleibt sie niedrig. Der Mittelwert darunter ist der gewichtete Durchschnitt der Antworten.',
    readingColour: 'Die Farbe wiederholt nur die Stufe: je kräftiger, desto mehr ist zu tun.',
    readingNone: 'Ein Strich (–) heißt: trifft dort nicht zu oder ist nicht beantwortet.',
    legend: 'Farben der Tabelle „Stufe und Mittelwert“',
    legendStufe: 'Stufe {stufe}',

    glance: 'Auf einen Blick',
    glanceMust: {
      one: '{count} von {of} Kommunen erfüllt alle Mindestanforderungen, die für sie gelten.',
      other: '{count} von {of} Kommunen erfüllen alle Mindestanforderungen, die für sie gelten.',
    },
    glanceMean:
      'Der Mittelwert über alle Fragen liegt in der Mitte der Gruppe bei {median} von {top}, bei der mittleren Hälfte der Kommunen zwischen {lower} und {upper}.',
    glanceTarget:
      'Die Zielerfüllung liegt in der Mitte der Gruppe bei {median}, bei der mittleren Hälfte der Kommunen zwischen {lower} und {upper}.',
    glanceNeeds: 'Wo am meisten zu tun ist',
    glanceNeedsIntro: 'Am häufigsten liegen Kommunen in diesen Themenfeldern unter Stufe 3 („umgesetzt“).',
    glanceNeed: '{title}: {below} von {of}',
    glanceNoNeed: 'In keinem Themenfeld liegt eine Kommune unter Stufe 3 („umgesetzt“).',
    glanceSmall:
      'Verglichen sind {count}. Werte der Gruppe – etwa mittlere Werte oder wie oft eine Mindestanforderung fehlt – gibt es erst ab {least} Kommunen. Bei weniger könnte jede die Werte der anderen ausrechnen.',

    matrix: 'Themenfelder und Kommunen',
    matrixIntro: 'Die Kommunen stehen in der Reihenfolge ihrer Decknamen.',
    allDomains: 'Alle Themenfelder',
    domain: 'Themenfeld',
    town: 'Kommune',
    townName: 'Kommune {letter}',
    tableOverall: 'Alle Themenfelder zusammen',
    tableStufe: 'Stufe und Mittelwert: oben die Stufe, darunter der Mittelwert ({towns})',
    tableTarget: 'Zielerfüllung: wie nah die Antworten ihren Zielen kommen ({towns})',
    tableMust: 'Mindestanforderungen: erfüllt / so viele gelten ({towns})',
    tableEvidence: 'Womit die Antworten belegt sind, nach Gewicht der Fragen',
    range: '{from} bis {to}',
    must: 'Mindestanforderungen erfüllt',
    mustValue: '{met} von {total}',
    csvMustMet: 'Mindestanforderungen erfüllt',
    csvMustTotal: 'Mindestanforderungen, die gelten',
    mean: 'Mittelwert',
    target: 'Zielerfüllung',
    answered: 'Beantwortet',
    'evidence-E0': 'Selbstauskunft',
    'evidence-E1': 'Dokument gesehen',
    'evidence-E2': 'Stichprobe, Begehung',
    'evidence-E3': 'technisch geprüft',

    spread: 'Wie weit die Kommunen auseinanderliegen',
    spreadIntro:
      'Der Balken zeigt den Mittelwert in der Mitte der Gruppe, die Linie darunter die mittlere Hälfte der Kommunen: Ein Viertel liegt am oder unter dem linken Ende, ein Viertel am oder über dem rechten.',
    spreadAlt: 'Balkendiagramm der Mittelwerte in der Mitte der Gruppe je Themenfeld, Skala 0 bis {top}: {values}.',
    spreadAltPart: '{domain}: {median}, mittlere Hälfte {lower} bis {upper}',
    spreadAltNone: '{domain}: zu wenige Kommunen mit einem Wert',
    spreadTable: 'Unteres Viertel, Mitte und oberes Viertel der Kommunen',
    spreadFew: 'zu wenige',
    spreadNote: 'Wo weniger als {least} Kommunen einen Wert haben, steht keiner.',
    members: 'Kommunen mit Wert',
    meanSpread: 'Mittelwert',
    targetSpread: 'Zielerfüllung',
    stufeSpread: 'Stufe',
    spreadValue: '{lower} | {median} | {upper}',
    reference: 'umgesetzt',

    missed: 'Mindestanforderungen, die am häufigsten fehlen',
    missedIntro:
      'Was in mehreren Kommunen fehlt, lässt sich gemeinsam leichter lösen: mit einem gemeinsamen Muster, einer gemeinsamen Ausschreibung oder Schulung, über den Kreis oder das gemeinsame Rechenzentrum. Genannt ist, was mindestens zwei Kommunen nicht erfüllen.',
    missedMore: {
      one: '{count} weitere Mindestanforderung fehlt in mehreren Kommunen.',
      other: '{count} weitere Mindestanforderungen fehlen in mehreren Kommunen.',
    },
    missedNone: 'Keine Mindestanforderung fehlt in mehr als einer Kommune.',
    missedTable: 'Mindestanforderungen nach Häufigkeit',
    requirement: 'Mindestanforderung',
    howOften: 'Nicht erfüllt',
    howOftenValue: '{missed} von {of}',
    howOftenUnclear: '{unclear} ungeklärt',
    together: 'Was gemeinsam hilft',
    togetherNone: 'Der Fragenkatalog nennt dazu keine Maßnahme.',

    method: 'Wie gerechnet wird',
    methodOwn: 'Jede Kommune wird mit ihren eigenen Gewichten, Zielen und Antworten gerechnet, wie in ihrem Bericht.',
    methodUnknown:
      '„Weiß nicht“ zählt als 0. Unbeantwortete Fragen zählen nicht mit; die Spalte „Beantwortet“ sagt, wie viel das ist.',
    methodMust:
      'Mindestanforderungen gelten ab Stufe 3 („umgesetzt“) als erfüllt. Die Stufe eines Themenfelds ist höchstens 1, wenn dort eine fehlt oder unbekannt ist, und höchstens 2, wenn eine erst teilweise umgesetzt ist.',
    methodQuartiles:
      'Mitte und Viertel sind Werte aus der Gruppe: Die Werte werden geordnet, gezählt wird von unten bis zu einem Viertel, der Hälfte und drei Vierteln. Alle Zahlen sind abgerundet.',
    methodFive:
      'Werte der Gruppe stehen hier nur, wenn mindestens {least} Kommunen einen haben. Sonst ließe sich ausrechnen, wer welchen hat.',
    methodSizes: 'Die Größenklassen nach Einwohnerzahl sind eigene von IT-Check.',
    methodLimits:
      'Der Bericht ersetzt keine Prüfung durch Dritte und ist kein Zertifikat. Verschiedene Kommunen schätzen sich verschieden streng ein; die Belege sagen, wie sicher die Antworten sind.',

    privacy: 'Vertraulichkeit',
    privacyNames:
      'In dieser Datei steht kein Name einer beteiligten Kommune, auch nicht in ihren Eigenschaften. Wer hinter einem Buchstaben steht, weiß nur, wer den Bericht erstellt hat.',
    privacyRanking:
      'Der Bericht enthält keine Rangfolge. Bitte machen Sie auch keine daraus: Er soll zeigen, was gemeinsam zu tun ist.',
    privacyLimits:
      'Decknamen schützen nicht vollständig. Wer den eigenen Bericht einer Kommune kennt oder wer weiß, wie es dort aussieht, kann sie an ihren Werten erkennen. Je kleiner die Gruppe, desto leichter.',
    privacyAttack:
      'Wer weiß, wo Verwaltungen schwach sind, kann sie gezielt angreifen. Geben Sie den Bericht deshalb nur an Stellen, die ihn brauchen.',
    fingerprint: 'Nummer dieses Berichts',
    fingerprintMeaning: 'Sie ist aus dem Inhalt dieses Berichts errechnet, nicht aus den Antworten der Kommunen.',
    glossary: 'Begriffe',
  },
  {
    title: 'IT security of several municipalities compared',
    subject: 'Results of several municipalities side by side, under pseudonyms',
    kicker: 'IT-Check · Report for a county or association',
    unnamed: 'Several municipalities',
    contents: 'Contents',
    contentsEntry: '{title}, page {page}',
    footer: 'IT-Check · comparison of several municipalities, as of {date}',
    page: 'Page {page} of {pages}',
    file: 'comparison',
    none: '–',

    profile: 'Not public – county or association and the municipalities concerned',
    tlpMeaning:
      '{tlp} means: only for the bodies this report is given to. Do not pass it on. The label follows the Traffic Light Protocol (TLP), an agreement among recipients. It is no official classification.',
    pseudonymsOnly: 'The municipalities have pseudonyms. Their order is random and no ranking.',
    noOffer:
      'IT-Check is no offer of the German federation, a federal state, the Federal Office for Information Security (BSI) or a company.',
    towns: 'Municipalities',
    townCount: { one: '{count} municipality', other: '{count} municipalities' },
    sizes: 'Size',
    sizeCount: '{size}: {count}',
    period: 'Reference dates',
    periodValue: '{from} to {to}',
    reportDate: 'Report of',
    questionnaire: 'Questionnaire',
    questionnaireValue: {
      one: '{title}, version {versions}, {count} question',
      other: '{title}, version {versions}, {count} questions',
    },
    questionnaireVersions: { one: '{title}, versions {versions}', other: '{title}, versions {versions}' },
    commonValue: {
      one: 'Compared is {count} question that all versions have in common, of {all} of the newest.',
      other: 'Compared are {count} questions that all versions have in common, of {all} of the newest.',
    },

    'size-tiny': 'below 5,000',
    'size-small': '5,000 to below 20,000',
    'size-medium': '20,000 to below 50,000',
    'size-large': '50,000 to below 100,000',
    'size-huge': '100,000 and more',
    'size-none': 'not stated',

    reading: 'What is compared and how to read it',
    readingWhat:
      'Each municipality answered the same questionnaire itself. The report sets the results side by side: one domain per row, one municipality per column.',
    readingCommon:
      'The municipalities answered different versions of the questionnaire. Only the {count} common questions count. The figures may therefore differ from those in the municipalities’ own reports.',
    readingSame: 'All answered the same version. The figures are those of the municipalities’ own reports.',
    readingLetters:
      '“Municipality A” is a pseudonym. The letters were drawn by lot and stand neither for the name nor for the result. In another report the same letter may be another municipality. A missing letter belongs to a municipality that is not included here.',
    readingStufe:
      'The level says how far a domain is put into practice, from 0 to 5. It stays low while a minimum requirement is missing. The mean below it is the weighted average of the answers.',
    readingColour: 'The colour only repeats the level: the stronger, the more there is to do.',
    readingNone: 'A dash (–) means: does not apply there or is not answered.',
    legend: 'Colours of the table “Level and mean”',
    legendStufe: 'Level {stufe}',

    glance: 'At a glance',
    glanceMust: {
      one: '{count} of {of} municipalities meets all minimum requirements that apply to it.',
      other: '{count} of {of} municipalities meet all minimum requirements that apply to them.',
    },
    glanceMean:
      'The median of the means over all questions is {median} of {top}. The middle half of the municipalities lies between {lower} and {upper}.',
    glanceTarget:
      'The median of the target achievement is {median}; for the middle half of the municipalities it lies between {lower} and {upper}.',
    glanceNeeds: 'Where there is most to do',
    glanceNeedsIntro: 'Municipalities are most often below level 3 (“in place”) in these domains.',
    glanceNeed: '{title}: {below} of {of}',
    glanceNoNeed: 'In no domain is a municipality below level 3 (“in place”).',
    glanceSmall:
      'Compared: {count}. Figures of the group – such as medians or how often a minimum requirement is missing – exist only from {least} municipalities on. With fewer, each could work out the figures of the others.',

    matrix: 'Domains and municipalities',
    matrixIntro: 'The municipalities stand in the order of their pseudonyms.',
    allDomains: 'All domains',
    domain: 'Domain',
    town: 'Municipality',
    townName: 'Municipality {letter}',
    tableOverall: 'All domains together',
    tableStufe: 'Level and mean: the level above, the mean below ({towns})',
    tableTarget: 'Target achievement: how close the answers come to their targets ({towns})',
    tableMust: 'Minimum requirements: met / that many apply ({towns})',
    tableEvidence: 'What the answers rest on, by weight of the questions',
    range: '{from} to {to}',
    must: 'Minimum requirements met',
    mustValue: '{met} of {total}',
    csvMustMet: 'Minimum requirements met',
    csvMustTotal: 'Minimum requirements that apply',
    mean: 'Mean',
    target: 'Target achievement',
    answered: 'Answered',
    'evidence-E0': 'Self-declared',
    'evidence-E1': 'document seen',
    'evidence-E2': 'sample, visit',
    'evidence-E3': 'technically checked',

    spread: 'How far apart the municipalities are',
    spreadIntro:
      'The bar shows the median of the means, the line below it the middle half of the municipalities: a quarter is at or below its left end, a quarter at or above its right end.',
    spreadAlt: 'Bar chart of the median of the means by domain, scale 0 to {top}: {values}.',
    spreadAltPart: '{domain}: {median}, middle half {lower} to {upper}',
    spreadAltNone: '{domain}: too few municipalities with a figure',
    spreadTable: 'Lower quarter, middle and upper quarter of the municipalities',
    spreadFew: 'too few',
    spreadNote: 'Where fewer than {least} municipalities have a figure, there is none.',
    members: 'Municipalities with a figure',
    meanSpread: 'Mean',
    targetSpread: 'Target achievement',
    stufeSpread: 'Level',
    spreadValue: '{lower} | {median} | {upper}',
    reference: 'in place',

    missed: 'Minimum requirements most often missed',
    missedIntro:
      'What is missing in several municipalities is solved more easily together: with a shared template, a joint tender or training, through the county or the shared data centre. Listed is what at least two municipalities do not meet.',
    missedMore: {
      one: '{count} further minimum requirement is missed by several municipalities.',
      other: '{count} further minimum requirements are missed by several municipalities.',
    },
    missedNone: 'No minimum requirement is missed by more than one municipality.',
    missedTable: 'Minimum requirements by how often they are missed',
    requirement: 'Minimum requirement',
    howOften: 'Not met',
    howOftenValue: '{missed} of {of}',
    howOftenUnclear: '{unclear} unclear',
    together: 'What helps together',
    togetherNone: 'The questionnaire names no measure for it.',

    method: 'How the figures are made',
    methodOwn: 'Each municipality is counted with its own weights, targets and answers, as in its own report.',
    methodUnknown:
      '“Don’t know” counts as 0. Unanswered questions do not count; the column “Answered” says how much that is.',
    methodMust:
      'Minimum requirements count as met from level 3 (“in place”). The level of a domain is at most 1 if one of them is not in place or unknown, and at most 2 if one is only partly in place.',
    methodQuartiles:
      'Middle and quarters are values of the group: the values are put in order and counted from below to a quarter, half and three quarters. All figures are rounded down.',
    methodFive:
      'Figures of the group are given only where at least {least} municipalities have one. Otherwise one could work out who has which.',
    methodSizes: 'The size classes by inhabitants are IT-Check’s own.',
    methodLimits:
      'The report does not replace a check by others and is no certificate. Municipalities judge themselves more or less strictly; the evidence says how certain the answers are.',

    privacy: 'Confidentiality',
    privacyNames:
      'No name of a participating municipality is in this file, nor in its properties. Who stands behind a letter is known only to whoever made the report.',
    privacyRanking:
      'The report contains no ranking. Please do not make one of it: it is to show what can be done together.',
    privacyLimits:
      'Pseudonyms do not protect completely. Who knows a municipality’s own report, or what things are like there, may recognise it by its figures. The smaller the group, the easier.',
    privacyAttack:
      'Who knows where administrations are weak can attack them there. So give the report only to those who need it.',
    fingerprint: 'Number of this report',
    fingerprintMeaning: 'It is computed from the content of this report, not from the answers of the municipalities.',
    glossary: 'Terms',
  },
)
