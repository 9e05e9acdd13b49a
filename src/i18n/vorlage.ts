import { catalogue } from './catalogue.ts'

/** The words of the text that is pasted into a Vorlage. It is read by people who sit in a council, and kept for decades: sober and short. */
export const vorlageTexts = catalogue(
  {
    partSubject: 'Betreff',
    partProposal: 'Beschlussvorschlag',
    partFacts: 'Sachdarstellung',
    partMoney: 'Finanzielle Auswirkungen',
    partStaff: 'Personelle Auswirkungen',
    partSession: 'Öffentlichkeit der Beratung',
    partAttachments: 'Anlagen',

    subjectOf: '{municipality}: {subject}',
    'subject-information': 'Bericht über die IT-Sicherheit der Verwaltung, Stand {date}',
    'subject-decision': 'Maßnahmen für die IT-Sicherheit der Verwaltung, Stand {date}',

    body: 'Der Rat',
    point: '{number}. {text}',
    takesNote: '{body} nimmt den Bericht der Verwaltung über die IT-Sicherheit (Stand {date}) zur Kenntnis.',
    makePlan:
      'Maßnahmen sind noch nicht geplant. Die Verwaltung wird beauftragt, einen Maßnahmenplan mit Zuständigkeiten, Fristen, Kosten und Personalaufwand vorzulegen.',
    carryOut: {
      one: 'Die Verwaltung wird beauftragt, die folgende Maßnahme umzusetzen:',
      other: 'Die Verwaltung wird beauftragt, die folgenden {count} Maßnahmen umzusetzen:',
    },
    carryOutMore:
      'Die Verwaltung wird beauftragt, die {count} noch nicht umgesetzten Maßnahmen des Maßnahmenplans umzusetzen. Zuerst stehen an:',
    more: {
      one: 'eine weitere Maßnahme nach dem Maßnahmenplan',
      other: '{count} weitere Maßnahmen nach dem Maßnahmenplan',
    },
    measure: '{title} ({facts})',
    due: 'Frist {date}',
    noDue: 'Frist noch nicht geplant',
    noCost: 'Kosten noch nicht geplant',
    freeOfCost: 'ohne zusätzliche Kosten',
    provideMoney:
      'Die Mittel dafür ({amounts}) werden bereitgestellt, soweit sie im Haushalt noch nicht veranschlagt sind.',
    noMoneyNeeded: 'Zusätzliche Mittel sind dafür nach Schätzung der Verwaltung nicht erforderlich.',
    costLater: 'Die Kosten sind noch nicht geplant. Die Verwaltung legt sie gesondert vor.',
    costPartlyLater: {
      one: 'Für eine Maßnahme sind die Kosten noch nicht geplant. Die Verwaltung legt sie gesondert vor.',
      other: 'Für {count} Maßnahmen sind die Kosten noch nicht geplant. Die Verwaltung legt sie gesondert vor.',
    },
    allDone:
      'Die geplanten Maßnahmen sind umgesetzt. Die Verwaltung wird beauftragt, ihre Wirkung zu prüfen und weiteren Bedarf vorzulegen.',
    improve: 'Die Verwaltung wird beauftragt, die IT-Sicherheit nach einem Maßnahmenplan schrittweise zu verbessern.',
    reportYearly: 'Die Verwaltung berichtet mindestens einmal im Jahr über den Stand der Umsetzung.',

    occasion: 'Anlass: {occasion}',
    dependence:
      'Die Leistungen der Verwaltung hängen davon ab, dass ihre IT funktioniert. Was ein Angriff bedeutet, zeigt der Fall Südwestfalen-IT: In der Nacht zum 30. Oktober 2023 wurde dieser kommunale Dienstleister angegriffen. Telefon, E-Mail, Internetseiten, Kfz-Zulassung, Ausweise und Standesamt fielen aus. Erst nach elf Monaten waren 98\u00a0% der wichtigsten Fachverfahren wieder verfügbar.',
    assessed:
      'Die Verwaltung hat ihre IT-Sicherheit anhand des Fragenkatalogs „{title}“ (Version {version}) selbst eingeschätzt. Stichtag ist der {date}.',
    domains: 'Der Fragenkatalog behandelt folgende Themenfelder:',
    coverage: 'Geltungsbereich: {coverage}',
    roles: 'Mitgewirkt haben: {roles}.',
    limits:
      'Das Ergebnis beruht auf eigenen Angaben. Es ersetzt keine Prüfung durch Dritte, weder den „Weg in die Basis-Absicherung“ (WiBA) noch den IT-Grundschutz, und ist kein Zertifikat.',
    result: 'Ergebnis: {stage}.',
    resultProvisional: 'Ergebnis: {stage}. Es ist vorläufig, weil noch Antworten fehlen.',
    missed: {
      one: 'Eine Mindestanforderung ist als nicht erfüllt angegeben. Die Frage dazu lautet:',
      other: '{count} Mindestanforderungen sind als nicht erfüllt angegeben. Die Fragen dazu lauten:',
    },
    missedLine: '{text} ({id})',
    missedLineConsequence: '{text} ({id}) Mögliche Folge: {consequence}',
    missedUnnamed: 'Welche Mindestanforderungen nicht erfüllt sind, nennt diese Vorlage nicht.',
    unknown: {
      one: 'Eine Frage ist mit „weiß nicht“ beantwortet. Sie ist zu klären.',
      other: '{count} Fragen sind mit „weiß nicht“ beantwortet. Sie sind zu klären.',
    },
    planNone: 'Maßnahmen sind noch nicht geplant.',
    plan: {
      one: 'Der Maßnahmenplan enthält eine Maßnahme. Umgesetzt: {finished}, überfällig: {overdue}.',
      other: 'Der Maßnahmenplan enthält {count} Maßnahmen. Umgesetzt: {finished}, überfällig: {overdue}.',
    },
    deferred: {
      one: 'Eine weitere Maßnahme ist zurückgestellt; sie ist in keiner Summe enthalten.',
      other: '{count} weitere Maßnahmen sind zurückgestellt; sie sind in keiner Summe enthalten.',
    },
    schedule: 'Nach den Fristen verteilen sie sich so:',
    line: '{name}: {value}',
    firstHalf: '1.\u00a0Halbjahr {year}',
    secondHalf: '2.\u00a0Halbjahr {year}',
    undated: 'ohne Frist',
    measures: { one: '{count} Maßnahme', other: '{count} Maßnahmen' },
    programme:
      'Aus dem Ergebnis leitet die Verwaltung Maßnahmen ab. Für jede Maßnahme legt sie Zuständigkeit, Frist und Aufwand fest. Die Mindestanforderungen des Fragenkatalogs haben Vorrang.',

    notPlanned: 'Noch nicht geplant.',
    unplanned: 'noch nicht geplant',
    wholePlan: 'Maßnahmenplan insgesamt: {amounts}.',
    stillToDo: 'Davon für noch nicht umgesetzte Maßnahmen: {amounts}.',
    noExtraCost: 'keine zusätzlichen Kosten',
    onceAndYearly: '{once} und {yearly}',
    once: 'einmalig {amount}',
    onceClassed: 'einmalig {amount} (davon {classes})',
    yearly: 'jährlich {amount}',
    newYearly: 'danach jährlich {amount}',
    investive: 'investiv {amount}',
    operating: 'konsumtiv {amount}',
    unclassed: 'ohne Zuordnung {amount}',
    costMissing: {
      one: 'Für eine Maßnahme sind die Kosten noch nicht geplant; sie fehlen in den Summen.',
      other: 'Für {count} Maßnahmen sind die Kosten noch nicht geplant; sie fehlen in den Summen.',
    },
    byYear: 'Nach Haushaltsjahren:',
    withoutYear: 'ohne Haushaltsjahr',
    goesOn: 'Jährliche Kosten fallen in den folgenden Jahren weiter an.',
    byProduct: 'Nach Produkten:',
    product: 'Produkt {product}',
    withoutProduct: 'ohne Angabe des Produkts',
    estimates: 'Die Beträge sind Schätzungen der Verwaltung.',
    moneyElsewhere: 'Angaben zu Kosten werden, soweit sie vorliegen, in nichtöffentlicher Sitzung beraten.',
    moneyReleased: 'Nach Schätzung der Verwaltung sind vorgesehen:',
    restElsewhere: 'Weitere Angaben werden, soweit sie vorliegen, in nichtöffentlicher Sitzung beraten.',

    effort: 'Geschätzter Aufwand: {days}.',
    effortToDo: 'Davon für noch nicht umgesetzte Maßnahmen: {days}.',
    noEffort: 'kein zusätzlicher Aufwand',
    days: { one: '{days} Personentag', other: '{days} Personentage' },
    byHalfYear: 'Nach Halbjahren:',
    daysMissing: {
      one: 'Für eine Maßnahme ist der Aufwand noch nicht geplant; er fehlt in der Summe.',
      other: 'Für {count} Maßnahmen ist der Aufwand noch nicht geplant; er fehlt in der Summe.',
    },
    staffElsewhere: 'Angaben zum Personalaufwand werden, soweit sie vorliegen, in nichtöffentlicher Sitzung beraten.',

    'session-council':
      'Vorgeschlagen ist die nichtöffentliche Beratung: Diese Vorlage benennt Lücken der IT-Sicherheit. Würden sie bekannt, könnte das Angriffe erleichtern.',
    'session-public':
      'Vorgeschlagen ist die öffentliche Beratung. Einzelheiten zum Stand der IT-Sicherheit könnten Angriffe erleichtern und sind deshalb nicht Teil dieser Vorlage.',
    decides: 'Was öffentlich und was nichtöffentlich beraten wird, entscheidet die Verwaltung.',

    attachmentsPublic: 'Öffentlich:',
    attachmentsCouncil: 'Nichtöffentlich:',
    reportPublic: 'Bericht über die IT-Sicherheit, öffentliche Fassung',
    reportCouncil: 'Bericht über die IT-Sicherheit, nichtöffentliche Fassung',
    planAttached: 'Maßnahmenplan',
  },
  {
    partSubject: 'Subject',
    partProposal: 'Proposed resolution',
    partFacts: 'Statement of facts',
    partMoney: 'Financial effects',
    partStaff: 'Effects on staff',
    partSession: 'Public or non-public session',
    partAttachments: 'Annexes',

    subjectOf: '{municipality}: {subject}',
    'subject-information': 'Report on the IT security of the administration as of {date}',
    'subject-decision': 'Measures for the IT security of the administration as of {date}',

    body: 'The council',
    point: '{number}. {text}',
    takesNote: '{body} takes note of the administration’s report on IT security (as of {date}).',
    makePlan:
      'Measures have not been planned yet. The administration is instructed to submit an action plan that states responsibilities, due dates, cost and staff effort.',
    carryOut: {
      one: 'The administration is instructed to carry out the following measure:',
      other: 'The administration is instructed to carry out the following {count} measures:',
    },
    carryOutMore:
      'The administration is instructed to carry out the {count} measures of the action plan that are still to be done. The first ones are:',
    more: {
      one: 'one more measure according to the action plan',
      other: '{count} more measures according to the action plan',
    },
    measure: '{title} ({facts})',
    due: 'due {date}',
    noDue: 'due date not planned yet',
    noCost: 'cost not planned yet',
    freeOfCost: 'no additional cost',
    provideMoney: 'The funds for this ({amounts}) are provided where they are not in the budget yet.',
    noMoneyNeeded: 'According to the administration’s estimate, no additional funds are needed for this.',
    costLater: 'The cost has not been planned yet. The administration will submit it separately.',
    costPartlyLater: {
      one: 'The cost of one measure has not been planned yet. The administration will submit it separately.',
      other: 'The cost of {count} measures has not been planned yet. The administration will submit it separately.',
    },
    allDone:
      'The planned measures have been carried out. The administration is instructed to review their effect and to submit any further needs.',
    improve: 'The administration is instructed to improve IT security step by step according to an action plan.',
    reportYearly: 'The administration reports on progress at least once a year.',

    occasion: 'Occasion: {occasion}',
    dependence:
      'The services of the administration depend on working IT. The case of Südwestfalen-IT shows what an attack means: this municipal provider was attacked in the night to 30 October 2023. Telephone, e-mail, websites, vehicle registration, identity cards and registry offices failed. It took eleven months until 98% of the most important applications were available again.',
    assessed:
      'The administration assessed its own IT security with the questionnaire “{title}” (version {version}). The reference date is {date}.',
    domains: 'The questionnaire covers the following domains:',
    coverage: 'Scope: {coverage}',
    roles: 'Contributors: {roles}.',
    limits:
      'The result rests on the administration’s own statements. It does not replace an audit by third parties, neither the “Weg in die Basis-Absicherung” (WiBA) nor IT-Grundschutz, and is no certificate.',
    result: 'Result: {stage}.',
    resultProvisional: 'Result: {stage}. It is provisional because answers are still missing.',
    missed: {
      one: 'One minimum requirement is stated as not met. The question about it is:',
      other: '{count} minimum requirements are stated as not met. The questions about them are:',
    },
    missedLine: '{text} ({id})',
    missedLineConsequence: '{text} ({id}) Possible consequence: {consequence}',
    missedUnnamed: 'This text does not name the minimum requirements that are not met.',
    unknown: {
      one: 'One question is answered “don’t know”. It is to be clarified.',
      other: '{count} questions are answered “don’t know”. They are to be clarified.',
    },
    planNone: 'Measures have not been planned yet.',
    plan: {
      one: 'The action plan contains one measure. Done: {finished}, overdue: {overdue}.',
      other: 'The action plan contains {count} measures. Done: {finished}, overdue: {overdue}.',
    },
    deferred: {
      one: 'One more measure is deferred; it is not in any sum.',
      other: '{count} more measures are deferred; they are not in any sum.',
    },
    schedule: 'By due date they are spread as follows:',
    line: '{name}: {value}',
    firstHalf: '1st half of {year}',
    secondHalf: '2nd half of {year}',
    undated: 'without a due date',
    measures: { one: '{count} measure', other: '{count} measures' },
    programme:
      'The administration derives measures from the result. For each measure it states who is responsible, when it is due and what it takes. The minimum requirements of the questionnaire come first.',

    notPlanned: 'Not planned yet.',
    unplanned: 'not planned yet',
    wholePlan: 'Action plan as a whole: {amounts}.',
    stillToDo: 'Of which for measures still to be done: {amounts}.',
    noExtraCost: 'no additional cost',
    onceAndYearly: '{once} and {yearly}',
    once: 'one-off {amount}',
    onceClassed: 'one-off {amount} (of which {classes})',
    yearly: 'yearly {amount}',
    newYearly: 'then yearly {amount}',
    investive: 'investment {amount}',
    operating: 'operating {amount}',
    unclassed: 'not classed {amount}',
    costMissing: {
      one: 'The cost of one measure has not been planned yet; it is missing from the sums.',
      other: 'The cost of {count} measures has not been planned yet; it is missing from the sums.',
    },
    byYear: 'By budget year:',
    withoutYear: 'without a budget year',
    goesOn: 'Yearly cost continues in the years that follow.',
    byProduct: 'By budget product:',
    product: 'product {product}',
    withoutProduct: 'without a budget product',
    estimates: 'The amounts are estimates of the administration.',
    moneyElsewhere: 'Figures on cost are discussed in a non-public session, as far as there are any.',
    moneyReleased: 'According to the administration’s estimate, the following is intended:',
    restElsewhere: 'Further figures are discussed in a non-public session, as far as there are any.',

    effort: 'Estimated effort: {days}.',
    effortToDo: 'Of which for measures still to be done: {days}.',
    noEffort: 'no additional effort',
    days: { one: '{days} person-day', other: '{days} person-days' },
    byHalfYear: 'By half-year:',
    daysMissing: {
      one: 'The effort of one measure has not been planned yet; it is missing from the sum.',
      other: 'The effort of {count} measures has not been planned yet; it is missing from the sum.',
    },
    staffElsewhere: 'Figures on staff effort are discussed in a non-public session, as far as there are any.',

    'session-council':
      'A non-public session is proposed: this text names gaps in IT security. If they became known, attacks could become easier.',
    'session-public':
      'A public session is proposed. Details of the state of IT security could make attacks easier and are therefore not part of this text.',
    decides: 'The administration decides what is discussed in public and what is not.',

    attachmentsPublic: 'Public:',
    attachmentsCouncil: 'Not public:',
    reportPublic: 'Report on IT security, public version',
    reportCouncil: 'Report on IT security, version that is not public',
    planAttached: 'Action plan',
  },
)
