import { costWords } from '../cost.ts'
import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

const COSTS = ['none', 'low', 'medium', 'high'] as const

/** From the answers to the plan; the words are those of the four screens under „Maßnahmen“. */
export const measuresHelp: Prose = [
  paragraph(
    'Aus Ihren Antworten werden Vorschläge, und aus Vorschlägen wird ein Plan. Unter „Maßnahmen“ finden Sie dafür vier Seiten: „Vorschläge“, „Plan“, „Was wäre wenn?“ und „Ziele“.',
    'Your answers become suggestions, and suggestions become a plan. Under “Measures” you find four pages for this: “Suggestions”, “Plan”, “What if?” and “Targets”.',
  ),
  heading('Vorschläge', 'Suggestions'),
  paragraph(
    'Liegt eine Antwort unter ihrem Ziel, schlägt IT-Check eine Maßnahme vor: mit Grund, ersten Schritten, Aufwand und Kosten. Die Dringlichkeit heißt sofort, kurzfristig, mittelfristig oder laufend. Beginnen Sie mit den sechs „Ersten Schritten“. Bei „weiß nicht“ ist zuerst zu klären, wie es steht; dafür können Sie dort einen Brief an den Dienstleister schreiben.',
    'Where an answer is below its target, IT-Check suggests a measure: with the reason, first steps, effort and cost. The urgency is immediate, short-term, medium-term or ongoing. Begin with the six “First steps”. With “don’t know”, find out first how things stand; for this you can write a letter to the provider there.',
  ),
  picture('vorschlaege'),
  list(
    [
      'Mit „In den Plan übernehmen“ wird aus einem Vorschlag eine Maßnahme, mit „In vorhandene Maßnahme aufnehmen“ ein Teil einer Maßnahme, die es schon gibt.',
      '“Add to the plan” turns a suggestion into a measure, “Add to an existing measure” into a part of one that is there already.',
    ],
    [
      'Filtern lässt sich nach Themenfeld, „schnelle Erfolge“, „Mindestanforderungen“ und „noch nicht im Plan“.',
      'You can filter by domain, “quick wins”, “minimum requirements” and “not in the plan yet”.',
    ],
    [
      'Gut zu wissen: Der Aufwand ändert die Reihenfolge nicht. Was fehlt, fehlt, auch wenn es teuer ist.',
      'Good to know: effort does not change the order. What is missing is missing, even if it is expensive.',
    ],
  ),
  heading('Maßnahmenplan', 'Action plan'),
  paragraph(
    'Übernehmen Sie in den Plan, was Sie sich vornehmen, oder legen Sie eigene Maßnahmen an. Tragen Sie ein, welche Rolle verantwortlich ist, Beginn, Frist, Aufwand und Kosten. Eine Maßnahme kann zu mehreren Fragen gehören und auf andere Maßnahmen warten.',
    'Add to the plan what you decide to do, or add measures of your own. Enter which role is the owner, start, due date, effort and cost. A measure may belong to several questions and wait for other measures.',
  ),
  list(
    [
      'Der Status ist offen, in Arbeit, umgesetzt, geprüft oder zurückgestellt. „Erledigt“ heißt: umgesetzt oder geprüft. „Zu erledigen“ heißt: offen oder in Arbeit.',
      'The status is open, in progress, done, verified or deferred. “Finished” means: done or verified. “To do” means: open or in progress.',
    ],
    [
      '„Überfällig“ heißt: Die Frist ist vorbei und die Maßnahme noch zu erledigen. „Wartet“ heißt: Eine Maßnahme, von der sie abhängt, ist noch nicht erledigt.',
      '“Overdue” means: the due date has passed and the measure is still to do. “Waiting” means: a measure it depends on is not finished yet.',
    ],
    [
      'Ist eine Maßnahme umgesetzt, ändert sich keine Antwort von selbst. IT-Check fragt, ob Sie die Antworten durchsehen möchten, und legt den Nachweis daneben.',
      'When a measure is done, no answer changes by itself. IT-Check asks whether you want to review the answers, with the evidence beside them.',
    ],
    [
      '„Zeitplan“ zählt Aufwand und Kosten nach Halbjahren und Jahren zusammen. „Fortschritt“ zeigt, wie viel erledigt ist, und jede Änderung am Status mit Datum und Rolle.',
      '“Timeline” adds up effort and cost by half-year and year. “Progress” shows how much is finished and every change of status with date and role.',
    ],
  ),
  picture('plan'),
  heading('Was wäre wenn?', 'What if?'),
  paragraph(
    'Kreuzen Sie Maßnahmen an und sehen Sie, wie das Ergebnis aussähe, wenn sie umgesetzt wären. Oder nennen Sie Personentage: IT-Check kreuzt dann die Maßnahmen an, die damit am meisten bringen. Ihre Antworten und Ihr Plan bleiben, wie sie sind, bis Sie etwas in den Plan übernehmen.',
    'Tick measures and see what the result would look like once they are in place. Or state person-days: IT-Check then ticks the measures that bring the most for them. Your answers and your plan stay as they are until you add something to the plan.',
  ),
  picture('was-waere-wenn'),
  heading('Ziele', 'Targets'),
  paragraph(
    'Ein Ziel ist die Stufe, die Sie bei einer Frage erreichen wollen, meist Stufe 3. Sie legen es für die ganze Prüfung, ein Themenfeld oder eine einzelne Frage fest. Ein niedrigeres Ziel bringt weniger Vorschläge, verbessert aber nie das Gesamtergebnis.',
    'A target is the level you want to reach for a question, mostly level 3. You set it for the whole assessment, a domain or a single question. A lower target brings fewer suggestions but never improves the overall result.',
  ),
  paragraph(
    'Schneller geht es unter „Mit einer Vorlage beginnen“, zum Beispiel mit „Ziel 3“ oder „Ziel 4 bei Mindestanforderungen“. Eine Vorlage ersetzt alle Ziele dieser Prüfung. Mit „Alle Ziele zurücksetzen“ gelten wieder die des Fragenkatalogs.',
    'It is quicker under “Start with a template”, for example with “Target 3” or “Target 4 for minimum requirements”. A template replaces all targets of this assessment. “Reset all targets” brings back those of the questionnaire.',
  ),
  heading('Risiko tragen', 'Accepting a risk'),
  paragraph(
    'Manches lässt sich nicht gleich ändern. Mit „Risiko tragen“ halten Sie bei einem Vorschlag fest, welche Rolle das Risiko trägt, bis wann (höchstens zwei Jahre) und warum. Die Anforderung gilt weiter als nicht erfüllt. 30 Tage vor dem Ende erinnert die Seite „Vorschläge“ daran.',
    'Some things cannot be changed at once. With “Accept risk” you record at a suggestion which role accepts the risk, until when (two years at most) and why. The requirement still counts as not met. The page “Suggestions” reminds you 30 days before the end.',
  ),
  heading('Aufwand und Kosten', 'Effort and cost'),
  paragraph(
    `Die Angaben bei den Vorschlägen sind grobe Schätzungen des Fragenkatalogs. Die Kosten gelten für den Anfang samt erstem Jahr und heißen ${COSTS.map((cost) => costWords(cost, 'de')).join(', ')}. Tragen Sie im Plan Ihre eigenen Zahlen ein, sobald Sie sie kennen; dort stehen einmalige und jährliche Kosten getrennt.`,
    `What stands beside a suggestion is a rough estimate of the questionnaire. The cost is that of the start and the first year and is called ${COSTS.map((cost) => costWords(cost, 'en')).join(', ')}. Enter your own figures in the plan as soon as you know them; it keeps one-off and yearly cost apart.`,
  ),
]
