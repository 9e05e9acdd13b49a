import { heading, list, type Prose, paragraph } from '../prose.ts'

/** Says only what was really tested. Whoever operates the app adds the formal statement of their house. */
export const accessibilityHelp: Prose = [
  paragraph(
    'IT-Check soll von allen benutzt werden können: mit Tastatur, Vorleseprogramm, starker Vergrößerung oder hohem Kontrast. Maßstab sind die europäische Norm EN 301 549 und die Richtlinien WCAG 2.1, Stufe AA. In Nordrhein-Westfalen binden das Behindertengleichstellungsgesetz (§§ 10 ff. BGG NRW) und die BITV NRW die Kommunen auch bei Anwendungen im Intranet.',
    'IT-Check is meant to be usable by everyone: with a keyboard, a screen reader, strong magnification or high contrast. The yardstick is the European standard EN 301 549 and the guidelines WCAG 2.1, level AA. In North Rhine-Westphalia the act on equality for disabled people (§§ 10 ff. BGG NRW) and the BITV NRW bind municipalities for intranet applications as well.',
  ),
  heading('Was geprüft wird', 'What is tested'),
  list(
    [
      'Jede Seite in heller und dunkler Darstellung mit dem Prüfprogramm axe, automatisch bei jeder Änderung.',
      'Every page in light and dark appearance with the checker axe, automatically at every change.',
    ],
    [
      'Die Bedienung allein mit der Tastatur und die Namen und Rollen, die ein Vorleseprogramm erhält, ebenfalls automatisch.',
      'Operation by keyboard alone, and the names and roles that a screen reader receives, automatically as well.',
    ],
    [
      'Die Darstellung auf 320 Pixeln Breite; das entspricht 400\u00a0% Vergrößerung an einem üblichen Bildschirm.',
      'Display at a width of 320 pixels; this equals 400% magnification on a usual screen.',
    ],
    [
      'Jedes Diagramm hat eine Tabelle mit denselben Werten. Nichts wird nur durch Farbe gesagt.',
      'Every chart has a table with the same values. Nothing is said by colour alone.',
    ],
    [
      'Der PDF-Bericht, der Fragebogen „Auf Papier“ und der Brief an den Dienstleister sind für Vorleseprogramme aufbereitet (Ziel: PDF/UA-1): mit Überschriften, Listen, Tabellenköpfen, Lesezeichen und Sprache. Ein eigenes Prüfprogramm liest diese Struktur nach.',
      'The PDF report, the questionnaire “On paper” and the letter to the provider are prepared for screen readers (goal: PDF/UA-1): with headings, lists, table headers, bookmarks and language. A checker of our own reads this structure back.',
    ],
  ),
  heading('Was noch nicht geprüft ist', 'What has not been tested yet'),
  list(
    [
      'Echte Vorleseprogramme wie NVDA, JAWS, VoiceOver oder Narrator.',
      'Real screen readers such as NVDA, JAWS, VoiceOver or Narrator.',
    ],
    [
      'Menschen mit Behinderungen haben die Anwendung noch nicht erprobt.',
      'People with disabilities have not tried the application yet.',
    ],
    [
      'Der Browser Safari, Sprachsteuerung und echte Kontrastdesigns von Windows (nur nachgestellt).',
      'The browser Safari, voice control and real contrast themes of Windows (only emulated).',
    ],
    [
      'Leichte Sprache und Gebärdensprache gibt es nicht.',
      'There is no version in easy-to-read language or in sign language.',
    ],
  ),
  heading('Barriere melden', 'Report a barrier'),
  paragraph(
    'Wenden Sie sich an die Stelle, die Ihnen IT-Check bereitstellt, meist die IT Ihrer Verwaltung. Sie veröffentlicht auch die förmliche Erklärung zur Barrierefreiheit mit der Adresse für Rückmeldungen (§ 10b BGG NRW).',
    'Please turn to whoever provides IT-Check for you, usually the IT department of your administration. They also publish the formal accessibility statement with the address for feedback (§ 10b BGG NRW).',
  ),
]
