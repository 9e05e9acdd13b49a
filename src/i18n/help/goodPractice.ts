import { heading, list, type Prose, paragraph } from '../prose.ts'

/** Measures that others may learn from: passed on as a small file, kept in a library, taken into a plan. */
export const goodPracticeHelp: Prose = [
  heading('Gute Praxis weitergeben', 'Passing on good practice'),
  paragraph(
    'Was bei Ihnen funktioniert hat, hilft auch anderen. Im Maßnahmenplan wählen Sie unter „Als gute Praxis weitergeben“ Maßnahmen aus und schreiben dazu, was funktioniert hat und worauf Sie achten würden. Ob Aufwand und Kosten mitgehen, kreuzen Sie bei jeder Maßnahme einzeln an. Ihre Quelle nennen Sie so, wie Sie genannt werden möchten, oder gar nicht.',
    'What worked for you helps others too. In the action plan, under “Pass on as good practice”, you choose measures and write what worked and what you would look out for. For each measure you tick separately whether effort and cost go along. You name your source as you want to be called, or not at all.',
  ),
  paragraph(
    'Vor dem Speichern lesen Sie alles, was in der Datei steht. Nie darin stehen Verantwortliche, Termine, Status, Notizen, Nachweise, Beschlüsse, Verlauf, Produkt und Haushaltsjahr, Ihre Antworten und der Name Ihrer Kommune, außer Sie schreiben ihn selbst in einen Text; dann weist IT-Check darauf hin.',
    'Before saving you read everything that is in the file. It never contains owners, dates, status, notes, evidence, resolutions, history, product and budget year, your answers or the name of your municipality, unless you write it into a text yourself; IT-Check then points it out.',
  ),
  paragraph(
    'Beschreiben Sie, was funktioniert, keine heutigen Schwächen: Eine Datei, die viele haben, hat irgendwann auch jemand, der sie nicht haben soll.',
    'Describe what works, not present weaknesses: a file that many people have will some day be in the hands of somebody who should not have it.',
  ),
  heading('Gute Praxis anderer nutzen', 'Using good practice of others'),
  list(
    [
      'Öffnen Sie die Datei (gute-praxis-….json) in der Übersicht mit „Datei öffnen“ oder auf der Seite „Gute Praxis“, dort auch mehrere auf einmal. Dieselbe Datei zählt nur einmal.',
      'Open the file (gute-praxis-….json) in the overview with “Open file”, or on the page “Good practice”, there several at once too. The same file counts only once.',
    ],
    [
      'Die Bibliothek lässt sich durchsuchen und nach Themenfeld eingrenzen. Jedes Beispiel nennt Quelle und Stand. Was Sie entfernen, holt „Rückgängig“ zurück.',
      'The library can be searched and narrowed down by domain. Each example names its source and date. What you remove comes back with “Undo”.',
    ],
    [
      'Unter „Vorschläge“ stehen passende Beispiele bei der Frage, zu der sie gehören, auch wenn sie aus einer anderen Version desselben Fragenkatalogs stammen. „In den Plan übernehmen“ macht daraus eine Maßnahme; woher sie kommt, steht in ihrer Notiz.',
      'Under “Suggestions”, examples that fit stand beside the question they belong to, also where they come from another version of the same questionnaire. “Add to the plan” makes a measure of one; its note says where it comes from.',
    ],
    [
      'IT-Check prüft nicht, ob ein Beispiel stimmt oder von wem es wirklich ist. Fragen Sie im Zweifel die Quelle.',
      'IT-Check does not check whether an example is right or from whom it really is. If in doubt, ask the source.',
    ],
  ),
  paragraph(
    'Die Bibliothek gehört zu diesem Browser und steht in keiner Prüfung. Heben Sie die Dateien auf, wenn Sie sie auch anderswo brauchen.',
    'The library belongs to this browser and is in no assessment. Keep the files if you need them elsewhere too.',
  ),
]
