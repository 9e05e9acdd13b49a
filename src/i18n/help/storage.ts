import { heading, list, type Prose, paragraph, picture } from '../prose.ts'

export const storageHelp: Prose = [
  heading('Wie gespeichert wird', 'How things are saved'),
  paragraph(
    'Jede Antwort wird sofort gespeichert, einen Knopf dafür gibt es nicht. Steht dort „Gespeichert“, liegt die Antwort auf der Festplatte und übersteht auch einen Absturz des Browsers.',
    'Every answer is saved at once, there is no button for it. When it says “Saved”, the answer is on the disk and survives even a crash of the browser.',
  ),
  paragraph(
    'Der Speicher eines Browsers ersetzt keine Sicherung. Wird das Gerät getauscht oder räumt jemand die Websitedaten auf, sind die Prüfungen weg. Sichern Sie deshalb am Ende jedes Arbeitstags eine Datei, am besten auf einem Netzlaufwerk mit Sicherung.',
    'The storage of a browser is no backup. If the device is replaced or someone clears the website data, the assessments are gone. So save a file at the end of every working day, preferably on a network drive that is backed up.',
  ),
  list(
    [
      'Unter „Daten & Sicherheit“ sehen Sie, ob der Browser die Daten bei Platzmangel von sich aus löschen dürfte, und können das unterbinden.',
      'Under “Data & security” you see whether the browser might delete the data by itself when space runs out, and can prevent it.',
    ],
    [
      'Dort steht auch, wann Sie jede Prüfung zuletzt gesichert haben und was es seitdem nur in diesem Browser gibt. Wird das viel oder alt, erinnert IT-Check Sie, höchstens einmal je Sitzung.',
      'It also says when you last saved each assessment, and what has been only in this browser since. When that becomes much or old, IT-Check reminds you, at most once a session.',
    ],
    [
      'Mit „Wiederherstellung üben“ öffnen Sie Ihre letzte Datei zur Probe und sehen, ob sie auf dem neuesten Stand ist. Verändert wird dabei nichts.',
      'With “Practise restoring” you open your last file as a test and see whether it is up to date. Nothing is changed by it.',
    ],
    [
      'Zwei Tabs dürfen dieselbe Prüfung geöffnet haben. Änderungen erscheinen im jeweils anderen sofort.',
      'Two tabs may have the same assessment open. Changes appear in the other one at once.',
    ],
  ),
  heading('Daten & Sicherheit', 'Data & security'),
  paragraph(
    'Diese Seite beantwortet zuerst die Frage „Sind meine Daten sicher?“ und sagt, was zu tun ist. Darunter sichern Sie Prüfungen, richten Arbeitsdatei, automatische Sicherung und „Gerätesperre“ ein, sehen den „Papierkorb“ und können mit „Alles löschen“ alles entfernen.',
    'This page first answers the question “Are my data safe?” and says what to do. Below you save assessments, set up working file, automatic backup and “Device lock”, see the “Trash” and can remove everything with “Delete everything”.',
  ),
  picture('daten'),
  heading('Arbeitsdatei und automatische Sicherung', 'Working file and automatic backup'),
  paragraph(
    'In Chrome, Edge und verwandten Browsern kann eine Prüfung zusätzlich in einer Arbeitsdatei auf einem Laufwerk liegen. Sie richten sie unter „Daten & Sicherheit“ ein. IT-Check schreibt sie nach jeder Änderung; ob sie auf dem neuesten Stand ist, steht über der Prüfung. Nach dem Neuladen fragt der Browser noch einmal um Erlaubnis, ein Klick genügt. Firefox lässt keine Webseite in Dateien schreiben: Dort sichern Sie die Prüfung am Ende jedes Arbeitstags selbst als Datei.',
    'In Chrome, Edge and related browsers an assessment can also be kept in a working file on a drive. You set it up under “Data & security”. IT-Check writes it after every change; whether it is up to date is said above the assessment. After reloading, the browser asks for permission again; one click is enough. Firefox lets no website write to files: there, save the assessment as a file yourself at the end of each working day.',
  ),
  list(
    [
      'Wählen Sie den Ordner statt nur der Datei, liegt eine Sperrdatei daneben, solange Sie die Prüfung offen haben. Eine Vertretung sieht dann, wer daran arbeitet, und kann die Datei nur ansehen oder übernehmen.',
      'If you choose the folder instead of only the file, a lock file lies beside it while you have the assessment open. A deputy then sees who is working on it, and can only look at the file or take it over.',
    ],
    [
      'Hat jemand anderes die Datei geändert, fragt IT-Check, welcher Stand gilt. Der andere geht nicht verloren.',
      'If somebody else has changed the file, IT-Check asks which state counts. The other one is not lost.',
    ],
    [
      'Die automatische Sicherung schreibt in einen Ordner oder auf einen USB-Stick, während Sie arbeiten und wenn Sie die Prüfung verlassen. Die zehn neuesten bleiben; gelöscht wird nur, was IT-Check selbst geschrieben hat.',
      'The automatic backup writes to a folder or a USB stick while you work and when you leave the assessment. The ten newest stay; only what IT-Check wrote itself is deleted.',
    ],
  ),
  heading('Als App installieren und ohne Netz arbeiten', 'Installing as an app and working offline'),
  paragraph(
    'Nach dem ersten Aufruf über https läuft IT-Check auch ohne Netz, im Besprechungsraum wie im Serverraum. In Edge und Chrome können Sie es über das Symbol in der Adresszeile als App installieren; dann hat es ein eigenes Fenster und ein Symbol im Startmenü. Nötig ist das nicht: In Firefox läuft IT-Check ebenso ohne Netz; dort fragt der Browser stattdessen, ob er die Daten dauerhaft speichern darf.',
    'After it has been opened once via https, IT-Check also runs offline, in the meeting room as well as in the server room. In Edge and Chrome you can install it as an app with the icon in the address bar; it then has a window of its own and an icon in the start menu. This is not required: in Firefox, IT-Check runs offline just as well; there the browser asks instead whether it may store the data persistently.',
  ),
  paragraph(
    'Gibt es eine neue Version, fragt IT-Check, bevor es sie übernimmt. Ihre Antworten bleiben dabei erhalten.',
    'If there is a new version, IT-Check asks before it takes over. Your answers are kept.',
  ),
  heading('Als einzelne Datei vom USB-Stick', 'As a single file from a USB stick'),
  paragraph(
    'IT-Check gibt es auch als eine einzige HTML-Datei. Sie öffnet sich mit einem Doppelklick, ohne Webserver und ohne Netz. Fragen, Ergebnis, Maßnahmen, Berichte als PDF und verschlüsselte Dateien gehen dort wie sonst.',
    'IT-Check is also available as one single HTML file. It opens with a double click, without a web server and without a network. Questions, result, measures, reports as PDF and encrypted files work there as usual.',
  ),
  list(
    [
      'Ihre Angaben liegen im Browser des Computers, an dem Sie arbeiten. Auf dem Stick liegen nur die Dateien, die Sie dort sichern. Sichern Sie jede Prüfung, bevor Sie gehen, und löschen Sie sie auf fremden Computern danach unter „Daten & Sicherheit“.',
      'Your entries are in the browser of the computer you work on. Only the files you save there are on the stick. Save every assessment before you leave, and then delete it on other people’s computers under “Data & security”.',
    ],
    [
      'Verschieben oder umbenennen sollten Sie die HTML-Datei nicht, solange Sie mit ihr arbeiten: Manche Browser finden die Angaben sonst nicht wieder.',
      'Do not move or rename the HTML file while you are working with it: some browsers do not find the entries again afterwards.',
    ],
    [
      'Andere HTML-Dateien auf demselben Computer können je nach Browser auf denselben Speicher zugreifen. Öffnen Sie dort keine, denen Sie nicht trauen.',
      'Depending on the browser, other HTML files on the same computer can reach the same storage. Do not open any there that you do not trust.',
    ],
    [
      'Installieren lässt sich diese Fassung nicht, und sie meldet keine neue Version.',
      'This edition cannot be installed, and it does not tell you about a new version.',
    ],
  ),
  heading('Privates Fenster', 'Private windows'),
  paragraph(
    'In einem privaten Fenster (InPrivate, Inkognito) löscht der Browser beim Schließen alles. Das passt zum Ausprobieren, aber nicht für eine echte Prüfung. Manche Verwaltungen stellen auch normale Fenster so ein, dass sie beim Schließen aufräumen. Fragen Sie im Zweifel Ihre IT.',
    'In a private window (InPrivate, incognito) the browser deletes everything when it is closed. That is fine for a try, but not for a real assessment. Some administrations set up normal windows to clean up on closing as well. Ask your IT department if in doubt.',
  ),
  heading('Adresse mit http statt https', 'Address with http instead of https'),
  paragraph(
    'Beginnt die Adresse mit http://, schaltet der Browser einiges ab: Arbeiten ohne Netz und der Schutz vor dem Aufräumen fehlen. Die Fragen lassen sich trotzdem beantworten. Bitten Sie Ihre IT um eine Adresse mit https.',
    'If the address begins with http://, the browser switches some things off: offline use and the protection against clearing are missing. You can still answer the questions. Ask your IT department for an address with https.',
  ),
  heading('Wenn der Speicher nicht erreichbar ist', 'If the storage cannot be reached'),
  paragraph(
    'Gehören Ihre Daten zu einer neueren Version, werden sie in einem anderen Tab gelöscht oder räumt der Browser sie weg, sagt IT-Check es in einem Satz. Was Sie auf dem Bildschirm sehen, können Sie dann immer noch als Datei sichern. IT-Check legt nie einen leeren Speicher an die Stelle eines verschwundenen, solange die Seite offen ist.',
    'If your data belong to a newer version, are deleted in another tab or cleared by the browser, IT-Check says so in one sentence. What you see on the screen can still be saved as a file. As long as the page is open, IT-Check never puts an empty storage in the place of one that is gone.',
  ),
  heading('USB-Stick', 'USB stick'),
  paragraph(
    'Per Doppelklick von einem USB-Stick oder aus einem Ordner startet IT-Check nicht, weil Browser solche Anwendungen nur von einem Webserver laden. Ihre gesicherten Dateien können Sie aber auf einem Stick mitnehmen. Nehmen Sie dafür einen verschlüsselten.',
    'IT-Check does not start with a double click from a USB stick or a folder, because browsers load such applications from a web server only. But you can carry your saved files on a stick. Use an encrypted one.',
  ),
]
