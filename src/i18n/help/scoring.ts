import { heading, type Prose, paragraph, rules } from '../prose.ts'

/** The scoring rules as users read them; the numbers are those in the titles of the tests. */
export const scoringHelp: Prose = [
  paragraph(
    'Alles wird in Ihrem Browser gerechnet, nach festen und offenen Regeln. Bildschirm und PDF-Bericht zeigen dieselben Zahlen. Die kleinen Kennungen (S1, S2 …) sind die Nummern der Regeln; mit ihnen lässt sich jede Regel im Quelltext und in den Tests wiederfinden.',
    'Everything is calculated in your browser, by fixed and open rules. Screen and PDF report show the same figures. The small codes (S1, S2 …) are the numbers of the rules; with them each rule can be found in the source code and in the tests.',
  ),
  heading('Antworten', 'Answers'),
  rules(
    [
      'S1',
      'Die Stufen: 0 nicht vorhanden, 1 ansatzweise, 2 teilweise umgesetzt, 3 umgesetzt, 4 umgesetzt und geprüft, 5 laufend verbessert.',
      'The levels: 0 not in place, 1 ad hoc, 2 partly in place, 3 in place, 4 in place and checked, 5 continuously improved.',
    ],
    [
      'S6',
      'Im Kurz-Check zählt „ja“ als 3, „teilweise“ als 2 und „nein“ als 0.',
      'In the short check “yes” counts as 3, “partly” as 2 and “no” as 0.',
    ],
    [
      'S2',
      '„Weiß nicht“ zählt überall als 0 und wird eigens aufgeführt, damit es geklärt wird. Es wird aber nie behauptet, dass etwas fehlt, nur weil es niemand weiß.',
      '“Don’t know” counts as 0 everywhere and is listed separately so that it gets clarified. But nothing is ever said to be missing only because nobody knows.',
    ],
    [
      'S3',
      '„Trifft nicht zu“ braucht eine Begründung, sonst bleibt die Frage offen. Eine Mindestanforderung gilt so lange als ungeklärt, bis eine zweite Stelle das „Trifft nicht zu“ bestätigt hat.',
      '“Not applicable” needs a reason, otherwise the question stays open. A minimum requirement counts as unclear until a second person has confirmed the “not applicable”.',
    ],
    [
      'S4',
      'Fragen zu Dingen, die es bei Ihnen nicht gibt, fallen durch die Angaben zu Beginn heraus. Ob ein Dienstleister die Arbeit macht, spielt dafür keine Rolle.',
      'Questions about things you do not have drop out through what you state at the start. Whether a provider does the work makes no difference.',
    ],
    [
      'S5',
      'Eine offene Frage zählt nicht als 0. Sie macht die Spanne breiter und verhindert die besseren Gesamtergebnisse.',
      'An open question does not count as 0. It widens the range and bars the better overall results.',
    ],
  ),
  heading('Themenfelder', 'Domains'),
  rules(
    [
      'S7',
      'Der Mittelwert ist der Durchschnitt der beantworteten Fragen. Wichtige Fragen zählen doppelt oder dreifach.',
      'The mean is the average of the answered questions. Important questions count twice or three times.',
    ],
    [
      'S8',
      'Die Zielerfüllung sagt, wie viel vom Ziel erreicht ist (meist Stufe 3). Was über das Ziel hinausgeht, gleicht keine Lücke an anderer Stelle aus.',
      'Target achievement says how much of the target (mostly level 3) has been reached. What exceeds the target does not make up for a gap elsewhere.',
    ],
    [
      'S9',
      'Die Spanne zeigt, wohin sich ein Wert noch bewegen kann: wenn alles Offene und Ungeklärte am schlechtesten oder am besten ausgeht.',
      'The range shows where a value can still move: if everything open and unclear turns out worst or best.',
    ],
    [
      'S10',
      '„Beantwortet“ ist der Anteil der beantworteten Fragen, nach ihrem Gewicht.',
      '“Answered” is the share of answered questions, by their weight.',
    ],
    [
      'S11',
      'Eine Mindestanforderung ist erfüllt ab Stufe 3, nicht erfüllt darunter, ungeklärt bei „weiß nicht“ oder unbestätigtem „trifft nicht zu“, sonst offen.',
      'A minimum requirement is met from level 3, not met below that, unclear with “don’t know” or an unconfirmed “not applicable”, and otherwise open.',
    ],
    [
      'S12',
      'Fehlt in einem Themenfeld eine Mindestanforderung ganz oder ist sie unbekannt, erreicht es höchstens Stufe 1. Ist eine erst zum Teil erfüllt, höchstens Stufe 2. Welche Frage das ist, steht immer dabei.',
      'If a minimum requirement of a domain is missing altogether or unknown, the domain reaches level 1 at most. If one is met only in part, level 2 at most. Which question it is, is always stated.',
    ],
    [
      'S13',
      'Bis Stufe 3 entscheidet der Durchschnitt, wobei jede Antwort höchstens als 3 zählt. Ab Stufe 3 muss fast alles (95\u00a0%) auf der Stufe sein.',
      'Up to level 3 the average decides, each answer counting as 3 at most. From level 3 on, nearly everything (95%) must be at that level.',
    ],
    [
      'S14',
      'Ein Themenfeld ohne zutreffende Fragen bleibt überall außen vor.',
      'A domain without applicable questions is left out everywhere.',
    ],
  ),
  heading('Gesamtergebnis', 'Overall result'),
  rules(
    [
      'S15',
      'Die Gesamtwerte fassen alle Fragen zusammen, nicht die Durchschnitte der Themenfelder.',
      'The overall figures pool all questions, not the averages of the domains.',
    ],
    [
      'S16',
      'Das schwächste Themenfeld ist das mit der niedrigsten Stufe, bei Gleichstand das mit der niedrigsten Zielerfüllung.',
      'The weakest domain is the one with the lowest level, in a tie the one with the lowest target achievement.',
    ],
    [
      'S17',
      '„Vorläufig“ heißt: Eine Mindestanforderung ist noch offen, oder in einem Themenfeld ist weniger als 80\u00a0% beantwortet.',
      '“Provisional” means: a minimum requirement is still open, or less than 80% of a domain has been answered.',
    ],
    [
      'S18',
      'Solange eine Mindestanforderung offen ist, gibt es kein Gesamtergebnis. Ist eine nicht erfüllt oder ungeklärt, lautet es „nicht erfüllt“ oder „nicht geklärt“. Erst danach geht es um die Ziele: 80\u00a0% Zielerfüllung in jedem Themenfeld für „Ziel weitgehend erreicht“, 95\u00a0% für „Ziel erreicht“, und keine besonders wichtige Frage darf zurückbleiben.',
      'While a minimum requirement is open, there is no overall result. If one is not met or unclear, it reads “not met” or “not clarified”. Only then do the targets matter: 80% target achievement in every domain for “Target largely reached”, 95% for “Target reached”, and no question of the highest weight may lag behind.',
    ],
    [
      'S19',
      'Das Ergebnis steht immer in Worten und mit dem Stichtag der Selbstauskunft da. Zahlen kommen danach.',
      'The result is always stated in words and with the date of the self-declaration. Figures come second.',
    ],
    [
      'S20',
      'Ein Check, der nur Mindestanforderungen misst, sagt auch nur darüber etwas aus: ob er eine Lücke gefunden hat oder nicht.',
      'A check that measures minimum requirements only says something about these alone: whether it found a gap or not.',
    ],
    [
      'S21, S22',
      'Gerechnet wird ohne Rundung. Angezeigt wird immer abgerundet, damit keine Schwelle durch Rundung erreicht wird.',
      'The calculation does not round. Figures are always shown rounded down, so that no threshold is reached by rounding.',
    ],
  ),
  heading('Was zuerst zu tun ist', 'What to do first'),
  rules(
    [
      'S24',
      '„Sofort“ sind Mindestanforderungen, die nicht erfüllt oder unbekannt sind: innerhalb von 4 Wochen beginnen, innerhalb von 3 Monaten erledigen oder entscheiden. Alles andere ordnet sich nach Gewicht und Abstand zum Ziel: kurzfristig (6 Monate), mittelfristig (18 Monate) oder laufend.',
      '“Immediate” are minimum requirements that are not met or unknown: start within 4 weeks, finish or decide within 3 months. Everything else is ordered by weight and distance to the target: short-term (6 months), medium-term (18 months) or ongoing.',
    ],
    [
      'S25',
      'Innerhalb einer Gruppe gilt die Reihenfolge, die der Fragenkatalog vorgibt. Sie berücksichtigt, was Voraussetzung für anderes ist. Die ersten sechs sind die „Ersten Schritte“.',
      'Within a group the order given by the questionnaire applies. It takes into account what is needed before something else. The first six are the “First steps”.',
    ],
    [
      'S26',
      'Der Aufwand ist grob geschätzt: 1, 5, 20, 60 oder 120 Personentage. Er steht neben dem Bedarf und verändert die Reihenfolge nicht. „Schneller Erfolg“ heißt: dringend und in höchstens etwa 5 Personentagen zu schaffen. Auch die Kosten sind grob geschätzt, für den Anfang samt erstem Jahr: „keine“ heißt nur eigene Arbeitszeit, „gering“ bis 5.000\u00a0€, „mittel“ 5.000 bis 50.000\u00a0€, „hoch“ über 50.000\u00a0€.',
      'The effort is a rough estimate: 1, 5, 20, 60 or 120 person-days. It stands beside the need and does not change the order. “Quick win” means: urgent and feasible in about 5 person-days at most. The cost is a rough estimate too, for the start and the first year: “none” means own working time only, “low” up to €5,000, “medium” €5,000 to €50,000, “high” over €50,000.',
    ],
    [
      'S27',
      '„Was wäre wenn?“ rechnet genauso, nur mit geänderten Antworten: Eine umgesetzte Maßnahme hebt ihre Fragen auf Stufe 3 oder auf ihr eigenes Ziel und senkt nie etwas. Verglichen wird zuerst, wie viele Mindestanforderungen zusätzlich erfüllt sind, dann, wie viel vom Abstand zum Ziel sich schließt. Die beste Auswahl für Ihre Personentage wird genau bestimmt. Nur wenn sehr viele Maßnahmen auf dieselben Fragen wirken, ist es eine gute Auswahl; dann steht dabei, wie viel höchstens möglich wäre.',
      '“What if?” calculates in the same way, only with changed answers: a measure in place lifts its questions to level 3 or to its own goal and never lowers anything. What is compared first is how many more minimum requirements are met, then how much of the distance to the target is closed. The best selection for your person-days is determined exactly. Only where very many measures act on the same questions is it a good selection; then it is stated how much would be possible at most.',
    ],
    [
      'S29',
      'Wie gut eine Antwort belegt ist, wird festgehalten, geht aber in keine Zahl ein.',
      'How well an answer is evidenced is recorded but enters no figure.',
    ],
    [
      'S31',
      'Angekreuzte Kriterien schlagen eine Stufe vor. Die Antwort geben immer Sie.',
      'Ticked criteria suggest a level. The answer is always yours.',
    ],
  ),
]
