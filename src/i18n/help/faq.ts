import { heading, type Prose, paragraph } from '../prose.ts'

/** What municipalities ask; legal statements only as far as `limits.ts` has them from sources. */
export const faqHelp: Prose = [
  heading('Warum nur Stufe 1, obwohl fast alles gut ist?', 'Why only level 1 although nearly everything is good?'),
  paragraph(
    'Weil in diesem Themenfeld eine Mindestanforderung (MUSS) fehlt oder niemand weiß, ob sie erfüllt ist. Angreifer nehmen die schwächste Stelle; gute Antworten daneben helfen nicht. Welche Frage es ist, steht beim Themenfeld. Sobald sie erfüllt ist, steigt die Stufe.',
    'Because in this domain a minimum requirement (MUST) is missing or nobody knows whether it is met. Attackers take the weakest spot; good answers beside it do not help. The domain says which question it is. As soon as it is met, the level rises.',
  ),
  heading('Warum gibt es noch kein Gesamtergebnis?', 'Why is there no overall result yet?'),
  paragraph(
    'Meist ist noch eine Mindestanforderung offen. Mit „Mindestanforderungen (MUSS) zuerst“ kommen Sie am schnellsten dorthin. Sind alle beantwortet und erfüllt, fehlt noch, dass in jedem Themenfeld mindestens 80\u00a0% beantwortet sind.',
    'Mostly a minimum requirement is still open. “Minimum requirements (MUST) first” is the quickest way there. Once all are answered and met, at least 80% of each domain has to be answered.',
  ),
  heading('Schadet uns ein „weiß nicht“?', 'Does a “don’t know” harm us?'),
  paragraph(
    'Es zählt vorerst als 0, damit niemand durch Nichtwissen besser dasteht. Der Bericht behauptet aber nie, dass etwas fehlt: Es steht dort als ungeklärt. Oft genügt ein Anruf, und aus dem „weiß nicht“ wird eine gute Antwort.',
    'It counts as 0 for now, so that nobody looks better by not knowing. But the report never says that something is missing: it stands there as unclear. Often one telephone call turns a “don’t know” into a good answer.',
  ),
  heading('Wann dürfen wir „trifft nicht zu“ wählen?', 'When may we choose “not applicable”?'),
  paragraph(
    'Nur wenn es die Sache bei Ihnen nicht gibt, zum Beispiel keine eigenen Schulen. Dass jemand anderes sich darum kümmert, ist kein Grund. Schreiben Sie in einem Satz, warum es nicht zutrifft.',
    'Only if the thing does not exist with you, for example no schools of your own. That somebody else takes care of it is no reason. Write in one sentence why it is not applicable.',
  ),
  heading(
    'Wir haben alles beim Rechenzentrum: Was beantworten wir?',
    'Everything is with the computing centre: what do we answer?',
  ),
  paragraph(
    'Dasselbe wie alle anderen. Fällt das Rechenzentrum aus, steht auch Ihr Rathaus still. Antworten Sie, was Sie belegen können, und tragen Sie unter „Mehr“ bei „Wer macht das?“ den Dienstleister ein. Was Sie nicht wissen, fragen Sie mit dem „Brief an den Dienstleister“ ab.',
    'The same as everybody else. If the computing centre fails, your town hall stands still too. Answer what you can show, and enter the provider under “More” at “Who does it?”. What you do not know, ask with the “Letter to the provider”.',
  ),
  heading('Sind wir dafür zu klein?', 'Are we too small for this?'),
  paragraph(
    'Nein. Die Vorfragen lassen weg, was es bei Ihnen nicht gibt, und der Kurz-Check kommt mit 33 Fragen aus. Gerade kleine Kommunen hängen oft an einer Person; auch das fragt der Check.',
    'No. The scoping questions leave out what you do not have, and the short check makes do with 33 questions. Small municipalities in particular often depend on one person; the check asks about that too.',
  ),
  heading(
    'Wir schwanken zwischen zwei Stufen. Welche nehmen wir?',
    'We waver between two levels. Which one do we take?',
  ),
  paragraph(
    'Die niedrigere. Kreuzen Sie unter „Kriterien und Nachweise“ an, was erfüllt ist; das hilft bei der Einschätzung. Schreiben Sie in den Kommentar, was noch fehlt.',
    'The lower one. Tick under “Criteria and evidence” what is in place; that helps you judge. Write into the comment what is still missing.',
  ),
  heading('Dürfen wir mitzählen, was wir schon geplant haben?', 'May we count what we have already planned?'),
  paragraph(
    'Nein, es gilt, was am Stichtag läuft. Geplantes gehört in den Plan. Wie das Ergebnis danach aussähe, zeigt „Was wäre wenn?“.',
    'No, what counts is what is in place on the reference date. Plans belong in the plan. “What if?” shows what the result would look like afterwards.',
  ),
  heading('Ändert eine umgesetzte Maßnahme das Ergebnis?', 'Does a finished measure change the result?'),
  paragraph(
    'Nicht von selbst. Steht eine Maßnahme auf „umgesetzt“, fragt IT-Check, ob Sie die Antworten durchsehen möchten. Erst die neue Antwort ändert das Ergebnis.',
    'Not by itself. When a measure is set to “done”, IT-Check asks whether you want to review the answers. Only the new answer changes the result.',
  ),
  heading('Uns fehlen Geld und Leute. Wo fangen wir an?', 'We lack money and people. Where do we start?'),
  paragraph(
    'Bei den „Ersten Schritten“. Viele Mindestanforderungen kosten vor allem Arbeitszeit. Unter „Vorschläge“ zeigt der Filter „schnelle Erfolge“, was dringend ist und in etwa fünf Personentagen gelingt. „Was wäre wenn?“ sucht heraus, was mit Ihren Personentagen am meisten bringt.',
    'With the “First steps”. Many minimum requirements cost working time above all. Under “Suggestions” the filter “quick wins” shows what is urgent and takes about five person-days. “What if?” finds what brings the most for your person-days.',
  ),
  heading('Wo liegen meine Daten?', 'Where are my data?'),
  paragraph(
    'Nur im Speicher dieses Browsers, in Ihrem Benutzerkonto auf diesem Gerät. Es gibt keinen Server, der sie bekommt. Außerhalb liegen nur Dateien, die Sie selbst sichern.',
    'Only in the storage of this browser, in your user account on this device. There is no server that receives them. Outside it are only files you save yourself.',
  ),
  heading('Was, wenn mein Computer kaputtgeht?', 'What if my computer breaks down?'),
  paragraph(
    'Dann zählt Ihre letzte gesicherte Datei. Öffnen Sie IT-Check auf einem anderen Gerät und wählen Sie „Datei öffnen“. Sichern Sie deshalb jeden Arbeitstag auf ein Netzlaufwerk. In Chrome und Edge geht das auch von selbst: „Arbeitsdatei“ oder „Automatische Sicherung“ unter „Daten & Sicherheit“.',
    'Then your last saved file is what counts. Open IT-Check on another device and choose “Open file”. So save to a network drive every working day. In Chrome and Edge this can happen by itself: “Working file” or “Automatic backup” under “Data & security”.',
  ),
  heading('Meine Prüfung ist nicht mehr da. Was nun?', 'My assessment is not there any more. What now?'),
  paragraph(
    'Prüfen Sie zuerst: derselbe Browser, dasselbe Benutzerkonto, dieselbe Adresse? Dann der „Papierkorb“ unter „Daten & Sicherheit“. Sonst öffnen Sie die letzte gesicherte Datei. Ist ein früherer Stand überschrieben, hilft „Diesen Stand zurückholen“ im „Verlauf“.',
    'Check first: same browser, same user account, same address? Then the “Trash” under “Data & security”. Otherwise open the last saved file. If an earlier state was overwritten, “Bring this state back” in the “History” helps.',
  ),
  heading('Wie mache ich etwas rückgängig?', 'How do I undo something?'),
  paragraph(
    'Nach dem Löschen und nach größeren Änderungen steht in der Meldung „Rückgängig“. Später hilft der „Verlauf“ mit früheren Ständen, bei gelöschten Prüfungen der „Papierkorb“. Eine einzelne Antwort ändern Sie einfach; was vorher dort stand, zeigt „Wer hat was geändert“.',
    'After deleting and after bigger changes the message offers “Undo”. Later the “History” with earlier states helps, and for deleted assessments the “Trash”. A single answer you simply change; “Who changed what” shows what stood there before.',
  ),
  heading('Ich habe das Passwort einer Datei vergessen.', 'I have forgotten the password of a file.'),
  paragraph(
    'Dann lässt sich diese Datei nicht mehr öffnen, auch nicht von uns. Liegt die Prüfung noch in einem Browser, sichern Sie sie dort neu.',
    'Then this file can no longer be opened, not by us either. If the assessment is still in a browser, save it there anew.',
  ),
  heading('Können zwei Personen gleichzeitig arbeiten?', 'Can two people work at the same time?'),
  paragraph(
    'An derselben Prüfung in zwei Browsern nicht, denn es gibt keinen gemeinsamen Speicher. Geben Sie mit „Teil herausgeben“ Fragen ab und führen Sie zusammen, was zurückkommt. Zwei Tabs im selben Browser sind kein Problem.',
    'Not on the same assessment in two browsers, because there is no shared storage. Hand over questions with “Hand out a part” and merge what comes back. Two tabs in the same browser are no problem.',
  ),
  heading('Brauchen wir Internet?', 'Do we need the internet?'),
  paragraph(
    'Nur zum ersten Öffnen; dazu genügt auch eine Adresse im Hausnetz. Danach läuft IT-Check ohne Netz, wenn die Adresse mit https beginnt. Ganz ohne Netz geht es mit der einzelnen HTML-Datei, zum Beispiel vom USB-Stick.',
    'Only to open it for the first time; an address in your own network is enough. After that, IT-Check runs offline if the address begins with https. The single HTML file, for example on a USB stick, needs no network at all.',
  ),
  heading('Darf der Bericht öffentlich sein?', 'May the report be public?'),
  paragraph(
    'Die Fassung „Öffentlich“ ist dafür gemacht. Die beiden anderen nennen Lücken; für sie schlägt IT-Check die nichtöffentliche Beratung vor. Entscheiden muss Ihre Verwaltung. Mehr dazu steht unter „Rechtliches und Grenzen“.',
    'The version “Public” is made for that. The other two name gaps; for them IT-Check proposes a non-public session. Your administration has to decide. There is more under “Legal notes and limits”.',
  ),
  heading('Verrät der öffentliche Bericht etwas?', 'Does the public report give anything away?'),
  paragraph(
    'Er entsteht ohne Ihre Antworten: Aus ihm lässt sich nichts zurückrechnen. Was Sie selbst hineinschreiben oder freigeben, steht allerdings darin. Lesen Sie ihn vor dem Veröffentlichen noch einmal.',
    'It is made without your answers: nothing can be worked out from it. What you write or release yourselves does stand in it. Read it once more before publishing.',
  ),
  heading(
    'Ist das ein Nachweis, etwa nach IT-Grundschutz, ISO 27001 oder NIS-2?',
    'Is this proof of compliance, for example with IT-Grundschutz, ISO 27001 or NIS2?',
  ),
  paragraph(
    'Nein. Es ist eine Selbstauskunft, kein Zertifikat und kein Audit. Sie zeigt, wo Sie stehen und was zuerst zu tun ist, und ist eine gute Vorbereitung. Ob NIS-2 Sie betrifft, steht unter „Rechtliches und Grenzen“.',
    'No. It is a self-declaration, no certificate and no audit. It shows where you stand and what to do first, and it is a good preparation. Whether NIS2 concerns you is said under “Legal notes and limits”.',
  ),
  heading('Gibt es mitten in der Arbeit plötzlich neue Fragen?', 'Do new questions turn up in the middle of the work?'),
  paragraph(
    'Nein. Jede Prüfung behält den Fragenkatalog, mit dem sie begonnen hat. Gibt es eine neuere Version, sagt IT-Check es, und Sie entscheiden mit „Ansehen, was sich ändert“.',
    'No. Each assessment keeps the questionnaire it began with. If there is a newer version, IT-Check says so, and you decide with “See what changes”.',
  ),
  heading('Wie oft sollen wir prüfen?', 'How often should we check?'),
  paragraph(
    'Unser Rat: einmal im Jahr und nach großen Änderungen, zum Beispiel einem neuen Rechenzentrum. „Folgeprüfung anlegen“ bringt die früheren Antworten mit; Sie bestätigen, was noch gilt.',
    'Our advice: once a year and after big changes, such as a new computing centre. “Create a follow-up” brings the earlier answers along; you confirm what still holds.',
  ),
  heading('Können wir uns mit anderen Kommunen vergleichen?', 'Can we compare ourselves with other municipalities?'),
  paragraph(
    'Ja, wenn Sie deren Dateien haben, etwa als Kreis: „Mehrere Kommunen vergleichen“ stellt sie unter Decknamen nebeneinander. Eine Rangliste gibt es nicht. Wie Sie Werte weitergeben, ohne Ihren Namen zu nennen, steht unter „Netzwerk“.',
    'Yes, if you have their files, for example as a county: “Compare several municipalities” sets them side by side under pseudonyms. There is no ranking. How to pass figures on without giving your name is said under “Network”.',
  ),
  heading('Eine Beratungsfirma prüft bei uns. Was ist zu klären?', 'Consultants assess us. What has to be settled?'),
  paragraph(
    'Wer die Datei am Ende behält, wann die Firma ihre Kopien löscht und wie die Datei übergeben wird, am besten mit Passwort. Bestätigt wird zum Schluss von beiden Seiten unter „Abschluss“.',
    'Who keeps the file in the end, when the consultants delete their copies, and how the file is handed over, preferably with a password. In the end both sides confirm under “Sign-off”.',
  ),
  heading('Was kostet IT-Check?', 'What does IT-Check cost?'),
  paragraph(
    'Nichts. Der Quelltext steht unter einer freien Lizenz, die Fragen ebenso. Ihre Arbeitszeit müssen Sie einplanen.',
    'Nothing. The source code is under a free licence, and so are the questions. Your working time is what you have to plan for.',
  ),
]
