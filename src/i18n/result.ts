import { catalogue } from './catalogue.ts'
import { needWords } from './measureWords.ts'

export const resultTexts = catalogue(
  {
    title: 'Ergebnis',
    toOverTime: 'Mit früher vergleichen',
    toReport: 'Bericht erstellen',
    toQuestions: 'Zu den Fragen',
    emptyTitle: 'Noch keine Antworten',
    emptyText:
      'Sobald Sie die ersten Fragen beantwortet haben, sehen Sie hier, wo Ihre Kommune steht und was als Erstes zu tun ist. Sie müssen dafür nicht alles auf einmal beantworten.',
    emptyAction: 'Mit den Fragen beginnen',
    onwardTitle: 'Genauer hinsehen',
    onwardText:
      'Der Kurz-Check fragt nach den wichtigsten Punkten. Der vollständige Check fragt zu jedem Thema weiter, mit sechs Stufen je Frage. Ihre Antworten kommen mit, und diese Prüfung bleibt, wie sie ist.',
    onwardAction: 'Mit dem vollständigen Check weitermachen',

    mustTitle: 'Mindestanforderungen',
    mustLead: 'Was jede Kommune mindestens erfüllen sollte. Diese Anforderungen entscheiden zuerst über das Ergebnis.',
    missed: 'Nicht erfüllt ({count})',
    unclear: 'Ungeklärt ({count})',
    open: 'Noch offen ({count})',
    met: 'Erfüllt ({count})',
    consequence: 'Mögliche Folge: {text}',
    unclearUnknown: 'Ihre Antwort war „weiß nicht“. Klären Sie den Stand und tragen Sie die Antwort nach.',
    unclearUnconfirmed:
      'Als „trifft nicht zu“ beantwortet. Das zählt erst, wenn eine zweite Stelle es bestätigt hat. Lassen Sie es bei der Frage bestätigen.',
    openHint: 'Über diese Anforderungen ist noch nichts bekannt. Ein Klick führt zur Frage.',
    none: 'Keine.',

    whyTitle: 'Warum dieses Ergebnis?',
    whyMore: 'So wird gerechnet',
    whyMissed: {
      one: '1 von {total} Mindestanforderungen ist nicht erfüllt. Eine genügt für dieses Ergebnis: Gute Antworten an anderer Stelle gleichen sie nicht aus.',
      other:
        '{count} von {total} Mindestanforderungen sind nicht erfüllt. Schon eine genügt für dieses Ergebnis: Gute Antworten an anderer Stelle gleichen sie nicht aus.',
    },
    whyUnclear: {
      one: 'Bei 1 von {total} Mindestanforderungen ist nicht geklärt, ob sie erfüllt ist. Solange das so ist, gilt sie nicht als erfüllt.',
      other:
        'Bei {count} von {total} Mindestanforderungen ist nicht geklärt, ob sie erfüllt sind. Solange das so ist, gelten sie nicht als erfüllt.',
    },
    whyOpen: {
      one: '1 von {total} Mindestanforderungen ist noch nicht beantwortet. Ein Gesamtergebnis gibt es erst, wenn alle beantwortet sind.',
      other:
        '{count} von {total} Mindestanforderungen sind noch nicht beantwortet. Ein Gesamtergebnis gibt es erst, wenn alle beantwortet sind.',
    },
    whyNoGap:
      'Bei keiner Mindestanforderung, nach der dieser Check fragt, wurde eine Lücke angegeben. Mehr sagt das Ergebnis nicht: Ein kurzer Check fragt nur einen Teil dessen ab, was zu einer guten Absicherung gehört.',
    whyMinimum:
      'Alle {total} Mindestanforderungen sind erfüllt. Für „Ziel weitgehend erreicht“ braucht jedes Themenfeld mindestens 80\u00a0% Zielerfüllung, und jede Frage mit dem höchsten Gewicht muss mindestens „teilweise umgesetzt“ sein. Offenes und Unbekanntes zählt dabei als 0.',
    whyNearTarget:
      'Alle {total} Mindestanforderungen sind erfüllt, und jedes Themenfeld erreicht mindestens 80\u00a0% seines Ziels. Für „Ziel erreicht“ sind es 95\u00a0%, und jede Frage mit dem höchsten Gewicht muss „umgesetzt“ sein. Offenes und Unbekanntes zählt dabei als 0.',
    whyTarget:
      'Alle {total} Mindestanforderungen sind erfüllt, jedes Themenfeld erreicht mindestens 95\u00a0% seines Ziels, und jede Frage mit dem höchsten Gewicht ist „umgesetzt“.',
    whyThin: {
      one: 'Im Themenfeld {names} ist erst ein Teil beantwortet. Nötig sind in jedem Themenfeld 80\u00a0% (nach dem Gewicht der Fragen).',
      other:
        'In den Themenfeldern {names} ist erst ein Teil beantwortet. Nötig sind in jedem Themenfeld 80\u00a0% (nach dem Gewicht der Fragen).',
    },
    whyThinMany:
      'In {count} Themenfeldern ist erst ein Teil beantwortet. Nötig sind in jedem Themenfeld 80\u00a0% (nach dem Gewicht der Fragen); wie viel es jeweils ist, steht unten in der Tabelle „Themenfelder in Zahlen“.',
    thinName: '„{title}“ ({coverage})',
    whyProvisional: 'Deshalb ist das Ergebnis vorläufig: Es kann sich mit jeder weiteren Antwort noch ändern.',
    whyNumbers: 'Über alle Themenfelder liegt der Mittelwert bei {mean} von {top}, die Zielerfüllung bei {target}.',
    whyRange:
      'Je nachdem, wie die offenen und ungeklärten Fragen ausgehen, kann der Mittelwert zwischen {min} und {max} liegen.',
    whyWeakest: 'Am schwächsten ist das Themenfeld „{title}“: Stufe {stufe}, Zielerfüllung {target}.',
    whyUnknown: {
      one: '1 Frage ist mit „weiß nicht“ beantwortet. Sie zählt vorerst als 0. Das heißt nicht, dass dort etwas fehlt, nur dass es niemand sicher weiß.',
      other:
        '{count} Fragen sind mit „weiß nicht“ beantwortet. Sie zählen vorerst als 0. Das heißt nicht, dass dort etwas fehlt, nur dass es niemand sicher weiß.',
    },
    whyOut: {
      one: '1 Frage zählt nach Ihren Angaben zu Beginn nicht mit.',
      other: '{count} Fragen zählen nach Ihren Angaben zu Beginn nicht mit.',
    },
    whyNotApplicable: {
      one: '1 Frage haben Sie begründet mit „trifft nicht zu“ beantwortet. Sie geht nicht in die Zahlen ein.',
      other: '{count} Fragen haben Sie begründet mit „trifft nicht zu“ beantwortet. Sie gehen nicht in die Zahlen ein.',
    },

    stepsTitle: 'Erste Schritte',
    stepsLead: 'Die dringendsten Vorschläge, in dieser Reihenfolge.',
    stepsNone: 'Aus den bisherigen Antworten ergibt sich kein Handlungsbedarf.',
    ...needWords.de,
    'when-sofort': 'Innerhalb von 4 Wochen beginnen, innerhalb von 3 Monaten erledigen oder entscheiden',
    'when-kurzfristig': 'Innerhalb von 6 Monaten',
    'when-mittelfristig': 'Innerhalb von 18 Monaten',
    'when-laufend': 'Nach und nach im laufenden Betrieb',
    stepMust: 'Mindestanforderung',
    stepClarify: 'erst klären',
    stepClarifyTitle: 'Klären: {title}',
    stepQuickWin: 'schneller Erfolg',
    stepClarifyText: 'Ihre Antwort war „weiß nicht“. Finden Sie zuerst heraus, wie es steht. Falls etwas fehlt:',
    stepQuestion: 'Zur Frage {id}',
    effort: 'Aufwand',
    effortDays: { one: 'etwa 1 Personentag', other: 'etwa {count} Personentage' },
    cost: 'Kosten',
    when: 'Zeitrahmen',
    needsTotal:
      'Der gesamte Handlungsbedarf: {sofort} sofort, {kurzfristig} kurzfristig, {mittelfristig} mittelfristig, {laufend} laufend.',
    openCount: {
      one: '1 Frage ist noch offen. Daraus kann weiterer Handlungsbedarf entstehen.',
      other: '{count} Fragen sind noch offen. Daraus kann weiterer Handlungsbedarf entstehen.',
    },

    clarifyTitle: 'Weitere Fragen, die zu klären sind',
    clarifyMore: { one: 'Eine weitere Frage', other: '{count} weitere Fragen' },
    clarifyLead:
      'Hier war die Antwort „weiß nicht“. Wer könnte es wissen? Oft genügt ein Anruf bei der IT oder beim Dienstleister.',

    domainsTitle: 'Themenfelder',
    domainsLead: 'Wie weit die Themenfelder sind. Ein niedriger Wert heißt: Hier lohnt sich der Einsatz am meisten.',
    chartAlt: 'Balkendiagramm der Mittelwerte je Themenfeld. Die Werte stehen in der Tabelle darunter.',
    chartRange:
      'Die dünne Linie zeigt, wie weit sich der Wert durch offene und ungeklärte Fragen noch verschieben kann.',
    tableCaption: 'Themenfelder in Zahlen',
    domain: 'Themenfeld',
    mean: 'Mittelwert',
    range: 'Spanne',
    target: 'Zielerfüllung',
    stufe: 'Stufe',
    cappedBy: 'Begrenzt durch',
    coverage: 'Beantwortet',
    meanOf: '{mean} von {top}',
    rangeOf: '{min} bis {max}',
    notAnswered: 'noch nicht beantwortet',
    notApplicable: 'nicht anwendbar',
    detailsSummary: '{title}: Stufe {stufe}',
    detailsNoStufe: '{title}: noch keine Stufe',
    detailsNotApplicable: 'Alle Fragen dieses Themenfelds sind ausgenommen. Es geht nirgends ein.',
    detailsNothing: 'Hier ist noch keine Frage beantwortet.',
    detailsMean:
      'Beantwortet: {answered} von {applicable} Fragen. Mittelwert {mean} von {top}, Zielerfüllung {target}.',
    detailsRange: 'Mit den offenen und ungeklärten Fragen könnte der Mittelwert zwischen {min} und {max} liegen.',
    cap1: 'Höchstens Stufe 1, weil diese Mindestanforderungen gar nicht erfüllt oder unbekannt sind:',
    cap2: 'Höchstens Stufe 2, weil diese Mindestanforderungen erst zum Teil erfüllt sind:',
    capNone: 'Keine Mindestanforderung begrenzt die Stufe.',
    standardsTitle: 'Normen und Kataloge',
    standardsText:
      'Welche Anforderungen aus Normen und Katalogen die Fragen berühren und bei welcher Stufe Sie dort stehen.',
    standardsAction: 'Normen und Kataloge ansehen',
    openDomain: 'Fragen zu „{title}“ öffnen',
  },
  {
    title: 'Result',
    toOverTime: 'Compare with earlier',
    toReport: 'Create report',
    toQuestions: 'To the questions',
    emptyTitle: 'No answers yet',
    emptyText:
      'As soon as you have answered the first questions, you see here where your municipality stands and what to do first. You need not answer everything in one go.',
    emptyAction: 'Start with the questions',
    onwardTitle: 'Looking more closely',
    onwardText:
      'The short check asks about the most important points. The full check goes further into every subject, with six levels per question. Your answers come along, and this assessment stays as it is.',
    onwardAction: 'Continue with the full check',

    mustTitle: 'Minimum requirements',
    mustLead: 'What every municipality should meet at least. These requirements decide the result first.',
    missed: 'Not met ({count})',
    unclear: 'Unclear ({count})',
    open: 'Still open ({count})',
    met: 'Met ({count})',
    consequence: 'Possible consequence: {text}',
    unclearUnknown: 'Your answer was “don’t know”. Find out how things stand and add the answer.',
    unclearUnconfirmed:
      'Answered “not applicable”. That counts only once a second person has confirmed it. Have it confirmed at the question.',
    openHint: 'Nothing is known about these requirements yet. A click leads to the question.',
    none: 'None.',

    whyTitle: 'Why this result?',
    whyMore: 'How the score is calculated',
    whyMissed: {
      one: '1 of {total} minimum requirements is not met. One is enough for this result: good answers elsewhere do not make up for it.',
      other:
        '{count} of {total} minimum requirements are not met. One alone would be enough for this result: good answers elsewhere do not make up for it.',
    },
    whyUnclear: {
      one: 'For 1 of {total} minimum requirements it is not clear whether it is met. As long as this is so, it does not count as met.',
      other:
        'For {count} of {total} minimum requirements it is not clear whether they are met. As long as this is so, they do not count as met.',
    },
    whyOpen: {
      one: '1 of {total} minimum requirements has not been answered yet. There is an overall result only once all of them are answered.',
      other:
        '{count} of {total} minimum requirements have not been answered yet. There is an overall result only once all of them are answered.',
    },
    whyNoGap:
      'No gap was declared for any of the minimum requirements this check asks about. The result says no more than that: a short check asks about only part of what good protection takes.',
    whyMinimum:
      'All {total} minimum requirements are met. For “Target largely reached”, every domain needs a target achievement of at least 80%, and every question of the highest weight must be at least “partly in place”. What is open or unknown counts as 0 for this.',
    whyNearTarget:
      'All {total} minimum requirements are met, and every domain reaches at least 80% of its target. “Target reached” takes 95%, and every question of the highest weight must be “in place”. What is open or unknown counts as 0 for this.',
    whyTarget:
      'All {total} minimum requirements are met, every domain reaches at least 95% of its target, and every question of the highest weight is “in place”.',
    whyThin: {
      one: 'The domain {names} has been answered only in part. Every domain needs 80% (by the weight of its questions).',
      other:
        'The domains {names} have been answered only in part. Every domain needs 80% (by the weight of its questions).',
    },
    whyThinMany:
      '{count} domains have been answered only in part. Every domain needs 80% (by the weight of its questions); the table “Domains in figures” below says how much it is in each.',
    thinName: '“{title}” ({coverage})',
    whyProvisional: 'This is why the result is provisional: every further answer may still change it.',
    whyNumbers: 'Over all domains the mean is {mean} of {top} and the target achievement {target}.',
    whyRange: 'Depending on how the open and unclear questions turn out, the mean may lie between {min} and {max}.',
    whyWeakest: 'The weakest domain is “{title}”: level {stufe}, target achievement {target}.',
    whyUnknown: {
      one: '1 question was answered “don’t know”. It counts as 0 for now. This does not mean that something is missing there, only that nobody knows for sure.',
      other:
        '{count} questions were answered “don’t know”. They count as 0 for now. This does not mean that something is missing there, only that nobody knows for sure.',
    },
    whyOut: {
      one: '1 question does not count because of what you stated at the start.',
      other: '{count} questions do not count because of what you stated at the start.',
    },
    whyNotApplicable: {
      one: '1 question was answered “not applicable” with a reason. It does not enter the figures.',
      other: '{count} questions were answered “not applicable” with a reason. They do not enter the figures.',
    },

    stepsTitle: 'First steps',
    stepsLead: 'The most urgent suggestions, in this order.',
    stepsNone: 'The answers so far show no need for action.',
    ...needWords.en,
    'when-sofort': 'Start within 4 weeks, finish or decide within 3 months',
    'when-kurzfristig': 'Within 6 months',
    'when-mittelfristig': 'Within 18 months',
    'when-laufend': 'Bit by bit in day-to-day work',
    stepMust: 'Minimum requirement',
    stepClarify: 'clarify first',
    stepClarifyTitle: 'Clarify: {title}',
    stepQuickWin: 'quick win',
    stepClarifyText: 'Your answer was “don’t know”. Find out first how things stand. If something is missing:',
    stepQuestion: 'To question {id}',
    effort: 'Effort',
    effortDays: { one: 'about 1 person-day', other: 'about {count} person-days' },
    cost: 'Cost',
    when: 'Time frame',
    needsTotal:
      'The whole need for action: {sofort} immediate, {kurzfristig} short-term, {mittelfristig} medium-term, {laufend} ongoing.',
    openCount: {
      one: '1 question is still open. It may bring further need for action.',
      other: '{count} questions are still open. They may bring further need for action.',
    },

    clarifyTitle: 'Further questions to be clarified',
    clarifyMore: { one: 'One more question', other: '{count} more questions' },
    clarifyLead: 'The answer here was “don’t know”. Who might know? Often a call to IT or to the provider is enough.',

    domainsTitle: 'Domains',
    domainsLead: 'How far the domains have come. A low value means: this is where effort pays off most.',
    chartAlt: 'Bar chart of the mean of each domain. The values are in the table below.',
    chartRange: 'The thin line shows how far open and unclear questions may still move the value.',
    tableCaption: 'Domains in figures',
    domain: 'Domain',
    mean: 'Mean',
    range: 'Range',
    target: 'Target achievement',
    stufe: 'Level',
    cappedBy: 'Capped by',
    coverage: 'Answered',
    meanOf: '{mean} of {top}',
    rangeOf: '{min} to {max}',
    notAnswered: 'not answered yet',
    notApplicable: 'not applicable',
    detailsSummary: '{title}: level {stufe}',
    detailsNoStufe: '{title}: no level yet',
    detailsNotApplicable: 'All questions of this domain are excluded. It counts nowhere.',
    detailsNothing: 'No question has been answered here yet.',
    detailsMean: 'Answered: {answered} of {applicable} questions. Mean {mean} of {top}, target achievement {target}.',
    detailsRange: 'With the open and unclear questions the mean could lie between {min} and {max}.',
    cap1: 'Level 1 at most, because these minimum requirements are not met at all or unknown:',
    cap2: 'Level 2 at most, because these minimum requirements are met only in part:',
    capNone: 'No minimum requirement caps the level.',
    standardsTitle: 'Standards and catalogues',
    standardsText:
      'Which requirements of standards and catalogues the questions touch, and at which level you stand there.',
    standardsAction: 'View standards and catalogues',
    openDomain: 'Open the questions on “{title}”',
  },
)
