import { catalogue } from './catalogue.ts'

/** The dialog that takes the plan out of the app. */
export const planExportTexts = catalogue(
  {
    open: 'Plan exportieren',
    title: 'Plan exportieren',
    lead: 'Der Plan kommt als Datei in Ihren Ordner „Downloads“ und verlässt damit diese Anwendung. Geben Sie die Datei nur an Stellen weiter, die den Plan kennen dürfen.',
    format: 'Wofür brauchen Sie den Plan?',
    xlsx: 'Excel-Arbeitsmappe (XLSX)',
    xlsxHint: 'Zum Weiterrechnen und für den Haushalt: alle Maßnahmen und die Summen nach Halbjahr und Jahr.',
    csv: 'Einfache Tabelle (CSV)',
    csvHint: 'Für andere Programme: alle Maßnahmen, eine je Zeile.',
    ics: 'Kalender (ICS)',
    icsHint: {
      one: 'Für Outlook und andere Kalender: {count} Frist als ganztägiger Termin.',
      other: 'Für Outlook und andere Kalender: {count} Fristen als ganztägige Termine.',
    },
    icsNone: 'Keine Maßnahme, die zu erledigen ist, hat eine Frist. Tragen Sie zuerst Fristen im Plan ein.',
    icsPrivacy:
      'Kalender liegen meist auf einem Server und werden oft geteilt. Jeder Termin enthält Maßnahme, Rolle und Status und ist als privat gekennzeichnet.',
    remind: 'Zwei Wochen vor jeder Frist erinnern',
    make: 'Herunterladen',
    making: 'Wird erstellt …',
    cancel: 'Abbrechen',
    close: 'Schließen',
    done: 'Der Plan ist als „{file}“ heruntergeladen.',
    failed:
      'Die Datei konnte nicht erstellt werden. Ihr Plan ist weiterhin gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  {
    open: 'Export plan',
    title: 'Export plan',
    lead: 'The plan is put into your “Downloads” folder as a file and so leaves this application. Pass the file on only to those who may know the plan.',
    format: 'What do you need the plan for?',
    xlsx: 'Excel workbook (XLSX)',
    xlsxHint: 'For your own calculations and for the budget: all measures and the sums by half-year and year.',
    csv: 'Plain table (CSV)',
    csvHint: 'For other programs: all measures, one on each line.',
    ics: 'Calendar (ICS)',
    icsHint: {
      one: 'For Outlook and other calendars: {count} due date as an all-day appointment.',
      other: 'For Outlook and other calendars: {count} due dates as all-day appointments.',
    },
    icsNone: 'No measure that is to be done has a due date. Enter due dates in the plan first.',
    icsPrivacy:
      'Calendars are mostly kept on a server and often shared. Each appointment contains measure, role and status and is marked as private.',
    remind: 'Remind two weeks before each due date',
    make: 'Download',
    making: 'Being created …',
    cancel: 'Cancel',
    close: 'Close',
    done: 'The plan has been downloaded as “{file}”.',
    failed: 'The file could not be created. Your plan is still stored. Reload the page and try again.',
  },
)
