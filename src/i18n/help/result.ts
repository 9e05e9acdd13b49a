import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

/** How to read the result, and the view by standards. */
export const resultHelp: Prose = [
  heading('Ergebnis', 'Result'),
  paragraph(
    'Die Seite „Ergebnis“ beginnt mit einem Satz, nicht mit einer Zahl. Lesen Sie von oben nach unten: erst das Gesamtergebnis, dann die „Mindestanforderungen“, dann „Warum dieses Ergebnis?“. Die Zahlen kommen danach.',
    'The page “Result” begins with a sentence, not with a figure. Read from top to bottom: first the overall result, then the “Minimum requirements”, then “Why this result?”. The figures come after that.',
  ),
  picture('ergebnis'),
  list(
    [
      '„Mindestanforderungen“ zeigt, was erfüllt, nicht erfüllt, ungeklärt oder noch offen ist, mit der möglichen Folge. Ein Klick führt zur Frage.',
      '“Minimum requirements” shows what is met, not met, unclear or still open, with the possible consequence. A click leads to the question.',
    ],
    [
      '„Erste Schritte“ nennt die dringendsten Vorschläge in ihrer Reihenfolge.',
      '“First steps” names the most urgent suggestions in their order.',
    ],
    [
      '„Themenfelder“ zeigt die Mittelwerte als Balken. Die dünne Linie sagt, wie weit Offenes und Ungeklärtes den Wert noch verschieben kann. Darunter stehen dieselben Werte als Tabelle.',
      '“Domains” shows the means as bars. The thin line says how far open and unclear questions may still move the value. Below, a table has the same values.',
    ],
    [
      '„Fragen im Einzelnen“ erklärt zu jedem Themenfeld „Warum diese Stufe?“ und listet seine Fragen, das Dringendste zuerst.',
      '“The questions one by one” explains “Why this level?” for each domain and lists its questions, the most urgent first.',
    ],
  ),
  heading('Was die Gesamtergebnisse bedeuten', 'What the overall results mean'),
  list(
    [
      '„Noch keine Aussage möglich“: Eine Mindestanforderung ist noch offen, oder es ist zu wenig beantwortet.',
      '“No statement possible yet”: a minimum requirement is still open, or too little has been answered.',
    ],
    [
      '„Mindestanforderungen dieses Checks nicht erfüllt“: Mindestens eine fehlt. Beginnen Sie mit ihr.',
      '“Minimum requirements of this check not met”: at least one is missing. Begin with it.',
    ],
    [
      '„Mindestanforderungen dieses Checks nicht geklärt“: Keine fehlt nachweislich, aber bei mindestens einer weiß es niemand sicher. Fragen Sie nach.',
      '“Minimum requirements of this check not clarified”: none is known to be missing, but for at least one nobody knows for sure. Ask.',
    ],
    [
      '„Mindestanforderungen dieses Checks erfüllt“: Die Grundlage steht. Jetzt geht es um die Ziele.',
      '“Minimum requirements of this check met”: the foundation is there. Now the targets matter.',
    ],
    [
      '„Ziel weitgehend erreicht“ und „Ziel erreicht“: Dazu erreicht jedes Themenfeld mindestens 80\u00a0% oder 95\u00a0% seines Ziels, und keine wichtige Frage hängt zurück. Diese beiden gibt es nur im vollständigen Check.',
      '“Target largely reached” and “Target reached”: every domain also reaches at least 80% or 95% of its target, and no important question lags behind. These two exist in the full check only.',
    ],
  ),
  paragraph(
    'Im Kurz-Check heißt das beste Ergebnis: keine Lücke bei den abgefragten Mindestanforderungen. Mehr kann ein kurzer Check nicht sagen.',
    'In the short check the best result is: no gap in the minimum requirements asked. A short check cannot say more.',
  ),
  heading('Normen und Kataloge', 'Standards and catalogues'),
  paragraph(
    'Vom Ergebnis führt „Normen und Kataloge ansehen“ zu der Seite, die zeigt, welche Anforderungen aus IT-Grundschutz, CIS Controls, ISO/IEC 27001, NIST CSF und NIS-2 die Fragen berühren und bei welcher Stufe Sie dort stehen. Das hilft, wenn jemand fragt: „Und was sagt der Grundschutz dazu?“',
    'From the result, “View standards and catalogues” leads to the page that shows which requirements of IT-Grundschutz, CIS Controls, ISO/IEC 27001, NIST CSF and NIS2 the questions touch, and at which level you stand there. This helps when somebody asks: “And what does the Grundschutz say?”',
  ),
  paragraph(
    'Gut zu wissen: „Berührt heißt nicht erfüllt“. Auch wenn alle Fragen zu einer Anforderung gut beantwortet sind, ist sie damit nicht nachgewiesen.',
    'Good to know: “Touched does not mean fulfilled”. Even when all questions about a requirement have good answers, that does not prove it is met.',
  ),
]
