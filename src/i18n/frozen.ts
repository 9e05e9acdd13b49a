import { catalogue } from './catalogue.ts'

/** What every screen says of an assessment that is signed off. */
export const frozenTexts = catalogue(
  {
    title: 'Abgeschlossen: nur lesen',
    titleOn: 'Abgeschlossen am {date}: nur lesen',
    text: 'Beide Seiten haben unterschrieben, deshalb lässt sich hier nichts mehr ändern. Berichte und Dateien gibt es weiterhin.',
    ways: 'Wieder öffnen oder als neue Fassung weiterführen',
    unchanged: 'Unverändert seit dem Abschluss',
    unchangedText: 'Der Fingerabdruck stimmt mit dem der Unterschriften überein.',
    changedTitle: 'Seit dem Abschluss verändert',
    changedText:
      'Was hier steht, ist nicht das, was unterschrieben wurde: Der Fingerabdruck stimmt nicht mit dem der Unterschriften überein. Verlassen Sie sich nicht auf die Unterschriften, und fragen Sie nach der Originaldatei.',
    unknownTitle: 'Ohne Fingerabdruck abgeschlossen',
    unknownText:
      'Zu den Unterschriften wurde kein Fingerabdruck gespeichert. Ob danach etwas geändert wurde, lässt sich nicht feststellen.',
    openAnyway: 'Trotzdem öffnen',
    hereFrozen:
      'Die Prüfung hier ist abgeschlossen. Sie wird weder ersetzt noch zusammengeführt. Als Kopie wird die Datei zu einer neuen Fassung ohne Unterschriften.',
  },
  {
    title: 'Signed off: read only',
    titleOn: 'Signed off on {date}: read only',
    text: 'Both sides have signed, so nothing can be changed here any more. Reports and files are still available.',
    ways: 'Reopen it or go on with a new version',
    unchanged: 'Unchanged since sign-off',
    unchangedText: 'The fingerprint matches that of the signatures.',
    changedTitle: 'Changed since sign-off',
    changedText:
      'What stands here is not what was signed: the fingerprint does not match that of the signatures. Do not rely on the signatures, and ask for the original file.',
    unknownTitle: 'Signed off without a fingerprint',
    unknownText: 'No fingerprint was kept with the signatures. Whether anything was changed afterwards cannot be told.',
    openAnyway: 'Open anyway',
    hereFrozen:
      'The assessment here is signed off. It is neither replaced nor merged into. As a copy, the file becomes a new version without signatures.',
  },
)
