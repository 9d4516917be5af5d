<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>AcceptOfferInput</name>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
    </context>
    <context>
        <name>AccessReason</name>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Yes: %1 may “%2”, given by %3.</source>
            <translation>Ja: %1 darf „%2“, durch %3.</translation>
        </message>
        <message>
            <source>No: %1 may not “%2”.</source>
            <translation>Nein: %1 darf nicht „%2“.</translation>
        </message>
        <message>
            <source>This is about the person's own orders only, because the permission “%1” is missing.</source>
            <translation>Dies gilt nur für die eigenen Aufträge der Person, weil das Recht „%1“ fehlt.</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing.</source>
            <translation>Das Konto ist ausgeschaltet und darf nichts.</translation>
        </message>
        <message>
            <source>The account is deactivated and may do nothing, although %1 would allow it.</source>
            <translation>Das Konto ist ausgeschaltet und darf nichts, obwohl %1 es erlauben würde.</translation>
        </message>
        <message>
            <source>The person has %1, which would allow it, but is switched off.</source>
            <translation>Die Person hat %1, was es erlauben würde; die Rolle ist aber ausgeschaltet.</translation>
        </message>
        <message>
            <source>No role allows it now. Mark it for a role on the page “Permissions”.</source>
            <translation>Keine Rolle erlaubt es jetzt. Kreuzen Sie es auf der Seite „Rechte“ für eine Rolle an.</translation>
        </message>
        <message>
            <source>It would be allowed by %1. Give one of these roles to the person, or allow it for a role the person has.</source>
            <translation>%1 würde es erlauben. Geben Sie der Person eine dieser Rollen, oder erlauben Sie es einer Rolle, die sie hat.</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Dabei seit</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Letzte Anmeldung</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
    </context>
    <context>
        <name>AddFileInput</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>ApiKey</name>
        <message>
            <source>Begins with</source>
            <translation>Beginnt mit</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
    </context>
    <context>
        <name>ApproveInput</name>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Interne Notizen</translation>
        </message>
    </context>
    <context>
        <name>AssignMachineInput</name>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
    </context>
    <context>
        <name>AuditCheck</name>
        <message>
            <source>Checked up to row</source>
            <translation>Geprüft bis Zeile</translation>
        </message>
        <message>
            <source>Last row</source>
            <translation>Letzte Zeile</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Unversehrt</translation>
        </message>
        <message>
            <source>First broken row</source>
            <translation>Erste beschädigte Zeile</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
    </context>
    <context>
        <name>AuditEvent</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Refused because</source>
            <translation>Abgelehnt wegen</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
        <message>
            <source>Seal before</source>
            <translation>Siegel davor</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>User agent</source>
            <translation>Programmkennung</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welches</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
    </context>
    <context>
        <name>AuditStory</name>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Anmeldung fehlgeschlagen</translation>
        </message>
        <message>
            <source>Sign-in slowed down</source>
            <translation>Anmeldung gebremst</translation>
        </message>
        <message>
            <source>Second factor asked for</source>
            <translation>Zweiter Faktor verlangt</translation>
        </message>
        <message>
            <source>Sign-in ended</source>
            <translation>Anmeldung beendet</translation>
        </message>
        <message>
            <source>Stolen sign-in suspected</source>
            <translation>Gestohlene Anmeldung vermutet</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>Order placed</source>
            <translation>Auftrag erteilt</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Auftrag geändert</translation>
        </message>
        <message>
            <source>Order approved</source>
            <translation>Auftrag freigegeben</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>Auftrag abgelehnt</translation>
        </message>
        <message>
            <source>Counter offer sent</source>
            <translation>Gegenangebot gesendet</translation>
        </message>
        <message>
            <source>Counter offer accepted</source>
            <translation>Gegenangebot angenommen</translation>
        </message>
        <message>
            <source>Counter offer declined</source>
            <translation>Gegenangebot abgelehnt</translation>
        </message>
        <message>
            <source>Payment confirmed</source>
            <translation>Zahlung bestätigt</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>Maschine zugewiesen</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>Produktion begonnen</translation>
        </message>
        <message>
            <source>Order completed</source>
            <translation>Auftrag abgeschlossen</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>Auftrag storniert</translation>
        </message>
        <message>
            <source>Order deleted</source>
            <translation>Auftrag gelöscht</translation>
        </message>
        <message>
            <source>File added to an order</source>
            <translation>Datei zu einem Auftrag hinzugefügt</translation>
        </message>
        <message>
            <source>Message written</source>
            <translation>Nachricht geschrieben</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Datei hinzugefügt</translation>
        </message>
        <message>
            <source>Upload begun</source>
            <translation>Hochladen begonnen</translation>
        </message>
        <message>
            <source>Upload finished</source>
            <translation>Hochladen beendet</translation>
        </message>
        <message>
            <source>Upload given up</source>
            <translation>Hochladen aufgegeben</translation>
        </message>
        <message>
            <source>Upload lost</source>
            <translation>Hochladen verloren</translation>
        </message>
        <message>
            <source>Client registered</source>
            <translation>Kunde registriert</translation>
        </message>
        <message>
            <source>User added</source>
            <translation>Benutzer angelegt</translation>
        </message>
        <message>
            <source>User changed</source>
            <translation>Benutzer geändert</translation>
        </message>
        <message>
            <source>Roles of a user changed</source>
            <translation>Rollen eines Benutzers geändert</translation>
        </message>
        <message>
            <source>User deactivated</source>
            <translation>Benutzer ausgeschaltet</translation>
        </message>
        <message>
            <source>User unlocked</source>
            <translation>Benutzer entsperrt</translation>
        </message>
        <message>
            <source>Own profile changed</source>
            <translation>Eigenes Profil geändert</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Passwort geändert</translation>
        </message>
        <message>
            <source>Password change refused</source>
            <translation>Passwortänderung verweigert</translation>
        </message>
        <message>
            <source>Registration refused</source>
            <translation>Registrierung verweigert</translation>
        </message>
        <message>
            <source>Second factor set up</source>
            <translation>Zweiter Faktor eingerichtet</translation>
        </message>
        <message>
            <source>Second factor switched on</source>
            <translation>Zweiter Faktor eingeschaltet</translation>
        </message>
        <message>
            <source>Second factor switched off</source>
            <translation>Zweiter Faktor ausgeschaltet</translation>
        </message>
        <message>
            <source>Recovery codes renewed</source>
            <translation>Wiederherstellungscodes erneuert</translation>
        </message>
        <message>
            <source>Second factor refused</source>
            <translation>Zweiter Faktor verweigert</translation>
        </message>
        <message>
            <source>Role added</source>
            <translation>Rolle angelegt</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>Rolle geändert</translation>
        </message>
        <message>
            <source>Permissions of a role changed</source>
            <translation>Rechte einer Rolle geändert</translation>
        </message>
        <message>
            <source>Role switched off</source>
            <translation>Rolle ausgeschaltet</translation>
        </message>
        <message>
            <source>Role deleted</source>
            <translation>Rolle gelöscht</translation>
        </message>
        <message>
            <source>Built-in roles made</source>
            <translation>Eingebaute Rollen angelegt</translation>
        </message>
        <message>
            <source>API key made</source>
            <translation>API-Schlüssel erstellt</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>API-Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>Machine added</source>
            <translation>Maschine angelegt</translation>
        </message>
        <message>
            <source>Machine changed</source>
            <translation>Maschine geändert</translation>
        </message>
        <message>
            <source>Machine removed</source>
            <translation>Maschine entfernt</translation>
        </message>
        <message>
            <source>Supplier added</source>
            <translation>Lieferant angelegt</translation>
        </message>
        <message>
            <source>Supplier changed</source>
            <translation>Lieferant geändert</translation>
        </message>
        <message>
            <source>Supplier removed</source>
            <translation>Lieferant entfernt</translation>
        </message>
        <message>
            <source>Audit log exported</source>
            <translation>Protokoll exportiert</translation>
        </message>
        <message>
            <source>Signing key published</source>
            <translation>Signaturschlüssel veröffentlicht</translation>
        </message>
        <message>
            <source>Signing key retired</source>
            <translation>Signaturschlüssel stillgelegt</translation>
        </message>
        <message>
            <source>First administrator made</source>
            <translation>Erster Administrator angelegt</translation>
        </message>
        <message>
            <source>First administrator refused</source>
            <translation>Erster Administrator verweigert</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Continent</source>
            <translation>Kontinent</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Stadtteil</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>Anlagentyp</translation>
        </message>
        <message>
            <source>An API key cannot do this.</source>
            <translation>Ein API-Schlüssel kann das nicht.</translation>
        </message>
        <message>
            <source>The password was wrong.</source>
            <translation>Das Passwort war falsch.</translation>
        </message>
        <message>
            <source>A token was used twice: all sign-ins of the person were ended.</source>
            <translation>Ein Token wurde zweimal benutzt: alle Anmeldungen der Person wurden beendet.</translation>
        </message>
        <message>
            <source>The permission was missing.</source>
            <translation>Das Recht fehlte.</translation>
        </message>
        <message>
            <source>Somebody tried to give a permission he does not have himself.</source>
            <translation>Jemand wollte ein Recht geben, das er selbst nicht hat.</translation>
        </message>
        <message>
            <source>The other user may do more.</source>
            <translation>Der andere Benutzer darf mehr.</translation>
        </message>
        <message>
            <source>Nobody takes his own administrator role or disables himself.</source>
            <translation>Niemand nimmt sich selbst die Administratorrolle oder schaltet sich aus.</translation>
        </message>
        <message>
            <source>It was the last active administrator.</source>
            <translation>Es war der letzte aktive Administrator.</translation>
        </message>
        <message>
            <source>The role is built in.</source>
            <translation>Die Rolle ist eingebaut.</translation>
        </message>
        <message>
            <source>It was in use.</source>
            <translation>Es war in Gebrauch.</translation>
        </message>
        <message>
            <source>The user name or the password was wrong.</source>
            <translation>Benutzername oder Passwort war falsch.</translation>
        </message>
        <message>
            <source>The code of the second factor was wrong.</source>
            <translation>Der Code des zweiten Faktors war falsch.</translation>
        </message>
        <message>
            <source>The code of the second factor was missing.</source>
            <translation>Der Code des zweiten Faktors fehlte.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The permission “%1” was missing.</source>
            <translation>Das Recht „%1“ fehlte.</translation>
        </message>
    </context>
    <context>
        <name>AuditViewModel</name>
        <message>
            <source>The file %1 cannot be written (%2). Choose another folder, or make room on the disk.</source>
            <translation>Die Datei %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf der Platte.</translation>
        </message>
    </context>
    <context>
        <name>AvailabilityQuestion</name>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>For order</source>
            <translation>Für Auftrag</translation>
        </message>
    </context>
    <context>
        <name>AvailableMachine</name>
        <message>
            <source>Free places</source>
            <translation>Freie Plätze</translation>
        </message>
        <message>
            <source>Why here in the list</source>
            <translation>Warum an dieser Stelle</translation>
        </message>
    </context>
    <context>
        <name>BootstrapInput</name>
        <message>
            <source>One-time token</source>
            <translation>Einmal-Schlüssel</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
    </context>
    <context>
        <name>CancelInput</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>%1: %2</source>
            <comment>name and value of a target or limit</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 in all.</source>
            <translation>%1: insgesamt %2.</translation>
        </message>
        <message>
            <source>%1, latest %2: %3.</source>
            <comment>line, month, value</comment>
            <translation>%1, zuletzt %2: %3.</translation>
        </message>
        <message>
            <source>%1: no data.</source>
            <translation>%1: keine Daten.</translation>
        </message>
        <message>
            <source>Highest: %1, %2.</source>
            <comment>place, value</comment>
            <translation>Höchster: %1, %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n above the limit.</source>
            <translation>
                <numerusform>%n über der Grenze.</numerusform>
                <numerusform>%n über der Grenze.</numerusform>
            </translation>
        </message>
        <message>
            <source>No data in this period.</source>
            <translation>Keine Daten in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>target or limit</comment>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>%1 · %2: %3</source>
            <comment>place, line, value</comment>
            <translation>%1 · %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2: %3 (%4)</source>
            <comment>place, line, value, number of orders</comment>
            <translation>%1 · %2: %3 (%4)</translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n Auftrag</numerusform>
                <numerusform>n = %n Aufträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientSettings</name>
        <message>
            <source>%1 holds no certificate (PEM). Choose another file, or none, in the connection settings.</source>
            <translation>%1 enthält kein Zertifikat (PEM). Wählen Sie in den Verbindungseinstellungen eine andere Datei oder keine.</translation>
        </message>
    </context>
    <context>
        <name>CompleteInput</name>
        <message>
            <source>Actual cost</source>
            <translation>Tatsächliche Kosten</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>Gutteile</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
    </context>
    <context>
        <name>CounterOfferInput</name>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Lead time in days</source>
            <translation>Lieferzeit in Tagen</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
    </context>
    <context>
        <name>DashboardCharts</name>
        <message>
            <source>%1 %2.</source>
            <comment>formula, period</comment>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Value of my orders per month</source>
            <translation>Wert meiner Aufträge pro Monat</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>title, currency</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Machine load, next two weeks</source>
            <translation>Auslastung der Maschinen, nächste zwei Wochen</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Auslastung</translation>
        </message>
    </context>
    <context>
        <name>DashboardFigure</name>
        <message>
            <source>One period earlier</source>
            <translation>Ein Zeitraum früher</translation>
        </message>
        <message>
            <source>Orders it was computed from; 0: no data</source>
            <translation>Aufträge, aus denen es berechnet ist; 0: keine Daten</translation>
        </message>
        <message>
            <source>Parameters of /api/orders/ that give the rows behind it</source>
            <translation>Parameter von /api/orders/, die die Zeilen dahinter ergeben</translation>
        </message>
    </context>
    <context>
        <name>DashboardLine</name>
        <message>
            <source>Orders behind each value; 0: no data</source>
            <translation>Aufträge hinter jedem Wert; 0: keine Daten</translation>
        </message>
    </context>
    <context>
        <name>DashboardMachine</name>
        <message>
            <source>Booked of capacity, basis points</source>
            <translation>Gebucht von der Kapazität, Basispunkte</translation>
        </message>
    </context>
    <context>
        <name>DashboardSeries</name>
        <message>
            <source>First day of each step</source>
            <translation>Erster Tag jedes Schritts</translation>
        </message>
    </context>
    <context>
        <name>DashboardViewModel</name>
        <message>
            <source>Open orders</source>
            <translation>Offene Aufträge</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>In negotiation, shop's turn</source>
            <translation>In Verhandlung, Werkstatt ist dran</translation>
        </message>
        <message>
            <source>In negotiation, client's turn</source>
            <translation>In Verhandlung, Kunde ist dran</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>Zahlung offen</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>In Produktion</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Gefährdet</translation>
        </message>
        <message>
            <source>Agreed this month</source>
            <translation>Diesen Monat vereinbart</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>Abschlussquote</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Antwortzeit</translation>
        </message>
        <message>
            <source>On-time delivery</source>
            <translation>Liefertreue</translation>
        </message>
        <message>
            <source>Orders by status per week</source>
            <translation>Aufträge nach Status je Woche</translation>
        </message>
        <message>
            <source>Agreed and completed value per month</source>
            <translation>Vereinbarter und abgeschlossener Wert je Monat</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Half of them within</source>
            <translation>Die Hälfte innerhalb</translation>
        </message>
        <message>
            <source>Nine of ten within</source>
            <translation>Neun von zehn innerhalb</translation>
        </message>
        <message>
            <source>Completed by the promised day</source>
            <translation>Bis zum zugesagten Tag abgeschlossen</translation>
        </message>
        <message>
            <source>Orders that are not completed, rejected or cancelled.</source>
            <translation>Aufträge, die nicht abgeschlossen, abgelehnt oder storniert sind.</translation>
        </message>
        <message>
            <source>Orders nobody at the shop has answered yet.</source>
            <translation>Aufträge, auf die in der Werkstatt noch niemand geantwortet hat.</translation>
        </message>
        <message>
            <source>Orders in negotiation where the shop has to answer.</source>
            <translation>Aufträge in Verhandlung, bei denen die Werkstatt antworten muss.</translation>
        </message>
        <message>
            <source>Orders in negotiation where the client has to answer.</source>
            <translation>Aufträge in Verhandlung, bei denen der Kunde antworten muss.</translation>
        </message>
        <message>
            <source>Orders with an agreed price that are not paid yet.</source>
            <translation>Aufträge mit vereinbartem Preis, die noch nicht bezahlt sind.</translation>
        </message>
        <message>
            <source>Orders that are paid and not started yet.</source>
            <translation>Aufträge, die bezahlt und noch nicht begonnen sind.</translation>
        </message>
        <message>
            <source>Orders that are being made.</source>
            <translation>Aufträge, die gefertigt werden.</translation>
        </message>
        <message>
            <source>Orders whose production rests.</source>
            <translation>Aufträge, deren Produktion ruht.</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that were promised for a day before today.</source>
            <translation>Aufträge, bei denen die Werkstatt dran ist und der zugesagte Tag vor heute liegt.</translation>
        </message>
        <message>
            <source>Orders the shop has to act on that are promised for today or the next three days.</source>
            <translation>Aufträge, bei denen die Werkstatt dran ist und die für heute oder die nächsten drei Tage zugesagt sind.</translation>
        </message>
        <message>
            <source>Sum of the agreed prices of orders accepted this month.</source>
            <translation>Summe der vereinbarten Preise von Aufträgen, die diesen Monat angenommen wurden.</translation>
        </message>
        <message>
            <source>Orders that came in each week, by the status they have now.</source>
            <translation>Aufträge, die je Woche kamen, nach ihrem jetzigen Status.</translation>
        </message>
        <message>
            <source>Sum of agreed prices by month of acceptance and by month of completion.</source>
            <translation>Summe der vereinbarten Preise nach Monat der Annahme und nach Monat des Abschlusses.</translation>
        </message>
        <message>
            <source>Accepted ÷ (accepted + rejected). Cancelled and expired orders are not counted.</source>
            <translation>Angenommen ÷ (angenommen + abgelehnt). Stornierte und abgelaufene Aufträge zählen nicht.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours.</source>
            <translation>Vom Eingang des Auftrags bis zum ersten Angebot der Werkstatt, in Geschäftsstunden.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; half of the orders were quicker.</source>
            <translation>Vom Eingang des Auftrags bis zum ersten Angebot der Werkstatt, in Geschäftsstunden; die Hälfte der Aufträge ging schneller.</translation>
        </message>
        <message>
            <source>From placing an order to the shop's first offer, in business hours; nine of ten orders were quicker.</source>
            <translation>Vom Eingang des Auftrags bis zum ersten Angebot der Werkstatt, in Geschäftsstunden; neun von zehn Aufträgen gingen schneller.</translation>
        </message>
        <message>
            <source>From acceptance to completion.</source>
            <translation>Von der Annahme bis zum Abschluss.</translation>
        </message>
        <message>
            <source>From acceptance to completion; half of the orders were quicker.</source>
            <translation>Von der Annahme bis zum Abschluss; die Hälfte der Aufträge ging schneller.</translation>
        </message>
        <message>
            <source>From acceptance to completion; nine of ten orders were quicker.</source>
            <translation>Von der Annahme bis zum Abschluss; neun von zehn Aufträgen gingen schneller.</translation>
        </message>
        <message>
            <source>Orders completed by the latest promised day ÷ orders due. What is overdue and not finished is late.</source>
            <translation>Bis zum zuletzt zugesagten Tag abgeschlossene Aufträge ÷ fällige Aufträge. Überfälliges, das nicht fertig ist, zählt als verspätet.</translation>
        </message>
        <message>
            <source>Booked time ÷ (two weeks × jobs side by side), from today on.</source>
            <translation>Gebuchte Zeit ÷ (zwei Wochen × gleichzeitige Aufträge), ab heute.</translation>
        </message>
        <message>
            <source>Late: the promised day has passed</source>
            <translation>Verspätet: der zugesagte Tag ist vorbei</translation>
        </message>
        <message>
            <source>Production rests</source>
            <translation>Die Produktion ruht</translation>
        </message>
        <message>
            <source>Waits for a review</source>
            <translation>Wartet auf eine Prüfung</translation>
        </message>
        <message>
            <source>An offer waits for an answer</source>
            <translation>Ein Angebot wartet auf Antwort</translation>
        </message>
        <message>
            <source>Paid, but no machine yet</source>
            <translation>Bezahlt, aber noch keine Maschine</translation>
        </message>
        <message>
            <source>Waits for payment</source>
            <translation>Wartet auf Zahlung</translation>
        </message>
    </context>
    <context>
        <name>DeclineOfferInput</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
    </context>
    <context>
        <name>DocumentPages</name>
        <message>
            <source>The printer took nothing. Choose another one, or save the document as PDF.</source>
            <translation>Der Drucker nahm nichts an. Wählen Sie einen anderen oder speichern Sie das Dokument als PDF.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>DocumentWriter</name>
        <message>
            <source>This order was called off. Order the part again to get a quote.</source>
            <translation>Dieser Auftrag wurde abgesagt. Bestellen Sie das Teil neu, um ein Angebot zu bekommen.</translation>
        </message>
        <message>
            <source>There is no offer yet. A quote can be made as soon as the shop has named a price.</source>
            <translation>Es gibt noch kein Angebot. Ein Angebotsschreiben ist möglich, sobald die Werkstatt einen Preis genannt hat.</translation>
        </message>
        <message>
            <source>No price is agreed. Accept an offer, then the order can be confirmed.</source>
            <translation>Es ist kein Preis vereinbart. Nehmen Sie ein Angebot an, dann kann der Auftrag bestätigt werden.</translation>
        </message>
        <message>
            <source>A traveler is for orders that are paid. Wait for the payment.</source>
            <translation>Eine Laufkarte gibt es für bezahlte Aufträge. Warten Sie auf die Zahlung.</translation>
        </message>
        <message>
            <source>There is nothing to pack before production has started.</source>
            <translation>Vor Beginn der Produktion gibt es nichts zu packen.</translation>
        </message>
        <message>
            <source>The shop has made no offer yet. Send one, then make the quote.</source>
            <translation>Die Werkstatt hat noch kein Angebot gemacht. Senden Sie eines, dann erstellen Sie das Angebotsschreiben.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>a later offer replaces it</source>
            <translation>ein späteres Angebot es ersetzt</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message>
            <source>Per piece, rounded</source>
            <translation>Je Stück, gerundet</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>The total counts. Tax is not included.</source>
            <translation>Die Summe gilt. Steuer ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>The lead time starts on the working day after your payment is confirmed.</source>
            <translation>Die Lieferzeit beginnt am Arbeitstag nach Bestätigung Ihrer Zahlung.</translation>
        </message>
        <message>
            <source>The price is for the part, the files and the quantity above. A change of any of them needs a new quote.</source>
            <translation>Der Preis gilt für Teil, Dateien und Menge wie oben. Ändert sich etwas davon, braucht es ein neues Angebot.</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Auftragsbestätigung</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Zugesagt für</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>received</source>
            <translation>eingegangen</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>erwartet</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Was vereinbart wurde</translation>
        </message>
        <message>
            <source>We make the part by these requirements and these files. Compare them with yours; if anything differs, write to us before production starts.</source>
            <translation>Wir fertigen das Teil nach diesen Anforderungen und Dateien. Vergleichen Sie sie mit Ihren; wenn etwas abweicht, schreiben Sie uns vor Produktionsbeginn.</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Laufkarte</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>Bild des Teils</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>noch nicht gewählt</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Gedruckt</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>Rüstnotizen</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Arbeitsgänge</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Finished, by</source>
            <translation>Fertig, von</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Packliste</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Verpackung</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>Gepackt</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Packstücke</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Packed by, date</source>
            <translation>Gepackt von, Datum</translation>
        </message>
        <message>
            <source>Received by, date</source>
            <translation>Empfangen von, Datum</translation>
        </message>
        <message>
            <source>not promised yet</source>
            <translation>noch nicht zugesagt</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1 Arbeitstage</translation>
        </message>
        <message>
            <source>by agreement</source>
            <translation>nach Vereinbarung</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Toleranzen</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Weitere Anforderungen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>Keine Dateien.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Type to search</source>
            <translation>Zum Suchen tippen</translation>
        </message>
        <message>
            <source>Show choices: %1</source>
            <translation>Auswahl zeigen: %1</translation>
        </message>
        <message>
            <source>Show the choices</source>
            <translation>Auswahl zeigen</translation>
        </message>
        <message>
            <source>Choose one from the list that appears while you type.</source>
            <translation>Wählen Sie einen Eintrag der Liste, die beim Tippen erscheint.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Wählen Sie etwas aus.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Füllen Sie dies aus.</translation>
        </message>
        <message numerus="yes">
            <source>Shorten this by %n character(s).</source>
            <translation>
                <numerusform>Kürzen Sie dies um %n Zeichen.</numerusform>
                <numerusform>Kürzen Sie dies um %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use %1 or more.</source>
            <translation>Mindestens %1.</translation>
        </message>
        <message>
            <source>Use %1 or less.</source>
            <translation>Höchstens %1.</translation>
        </message>
        <message>
            <source>This is too long. Shorten it.</source>
            <translation>Das ist zu lang. Kürzen Sie es.</translation>
        </message>
        <message>
            <source>Choose the day: %1</source>
            <translation>Tag wählen: %1</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Im Kalender wählen</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Uhrzeit: %1</translation>
        </message>
        <message>
            <source>Type a day, like %1.</source>
            <translation>Geben Sie einen Tag ein, etwa %1.</translation>
        </message>
        <message>
            <source>Type a whole number, like %1.</source>
            <translation>Geben Sie eine ganze Zahl ein, etwa %1.</translation>
        </message>
        <message>
            <source>Type an amount, like %1.</source>
            <translation>Geben Sie einen Betrag ein, etwa %1.</translation>
        </message>
        <message>
            <source>Type and press Return</source>
            <translation>Tippen, dann Eingabetaste</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Show what is usual</source>
            <translation>Übliches zeigen</translation>
        </message>
        <message>
            <source>Show what is usual (Alt+Down)</source>
            <translation>Übliches zeigen (Alt+Ab)</translation>
        </message>
    </context>
    <context>
        <name>JwtCreateInput</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    </context>
    <context>
        <name>LiveTicket</name>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>LoginInput</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Fabrikat</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Bed size</source>
            <translation>Bettgröße</translation>
        </message>
        <message>
            <source>Tonnage</source>
            <translation>Presskraft</translation>
        </message>
        <message>
            <source>Bed length</source>
            <translation>Bettlänge</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Arbeitsraum</translation>
        </message>
        <message>
            <source>Hourly rate</source>
            <translation>Stundensatz</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>Anlagentyp</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
    </context>
    <context>
        <name>MachineBooking</name>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
    </context>
    <context>
        <name>MasterImport</name>
        <message>
            <source>The file cannot be read: %1. Choose another one.</source>
            <translation>Die Datei kann nicht gelesen werden: %1. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB. Split it and import the parts one after the other.</source>
            <translation>Die Datei ist größer als 16 MB. Teilen Sie sie und importieren Sie die Teile nacheinander.</translation>
        </message>
    </context>
    <context>
        <name>MasterRecord</name>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Geändert von</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Continent</source>
            <translation>Kontinent</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Angelegt von</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>Equipment type</source>
            <translation>Maschinenart</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
    </context>
    <context>
        <name>Masters</name>
        <message>
            <source>Continents</source>
            <translation>Kontinente</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Bundesländer</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Bezirke</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>Städte</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>Werke</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonen</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Stadtteile</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>Anlagentypen</translation>
        </message>
        <message>
            <source>New continent</source>
            <translation>Neuer Kontinent</translation>
        </message>
        <message>
            <source>New country</source>
            <translation>Neues Land</translation>
        </message>
        <message>
            <source>New state</source>
            <translation>Neues Bundesland</translation>
        </message>
        <message>
            <source>New district</source>
            <translation>Neuer Bezirk</translation>
        </message>
        <message>
            <source>New city</source>
            <translation>Neue Stadt</translation>
        </message>
        <message>
            <source>New plant</source>
            <translation>Neues Werk</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>Neuer Standort</translation>
        </message>
        <message>
            <source>New zone</source>
            <translation>Neue Zone</translation>
        </message>
        <message>
            <source>New ward</source>
            <translation>Neuer Stadtteil</translation>
        </message>
        <message>
            <source>New equipment type</source>
            <translation>Neuer Anlagentyp</translation>
        </message>
        <message>
            <source>Two letters of ISO 3166-1, like IN.</source>
            <translation>Zwei Buchstaben nach ISO 3166-1, wie IN.</translation>
        </message>
        <message>
            <source>ISO 3166-2, like IN-KA.</source>
            <translation>ISO 3166-2, wie IN-KA.</translation>
        </message>
        <message>
            <source>Nothing new goes into what is not active.</source>
            <translation>In Inaktives kommt nichts Neues.</translation>
        </message>
    </context>
    <context>
        <name>MfaConfirmInput</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    </context>
    <context>
        <name>MfaDisableInput</name>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
    </context>
    <context>
        <name>MfaProofInput</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
    </context>
    <context>
        <name>MfaSetup</name>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Text of the QR code</source>
            <translation>Text des QR-Codes</translation>
        </message>
    </context>
    <context>
        <name>MfaSetupInput</name>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
    </context>
    <context>
        <name>MfaState</name>
        <message>
            <source>Second factor</source>
            <translation>Zweiter Faktor</translation>
        </message>
        <message>
            <source>Waiting for the first code</source>
            <translation>Wartet auf den ersten Code</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Recovery codes left</source>
            <translation>Übrige Wiederherstellungscodes</translation>
        </message>
    </context>
    <context>
        <name>NewsTopic</name>
        <message>
            <source>A new order came in</source>
            <translation>Ein neuer Auftrag kam herein</translation>
        </message>
        <message>
            <source>Somebody wrote to me about an order</source>
            <translation>Jemand hat mir zu einem Auftrag geschrieben</translation>
        </message>
        <message>
            <source>A counter offer was made</source>
            <translation>Ein Gegenangebot wurde gemacht</translation>
        </message>
        <message>
            <source>An offer was accepted</source>
            <translation>Ein Angebot wurde angenommen</translation>
        </message>
        <message>
            <source>An offer was declined</source>
            <translation>Ein Angebot wurde abgelehnt</translation>
        </message>
        <message>
            <source>An order was approved</source>
            <translation>Ein Auftrag wurde freigegeben</translation>
        </message>
        <message>
            <source>An order was rejected</source>
            <translation>Ein Auftrag wurde abgelehnt</translation>
        </message>
        <message>
            <source>An order was paid</source>
            <translation>Ein Auftrag wurde bezahlt</translation>
        </message>
        <message>
            <source>A machine was booked</source>
            <translation>Eine Maschine wurde gebucht</translation>
        </message>
        <message>
            <source>Production of an order started</source>
            <translation>Die Produktion eines Auftrags begann</translation>
        </message>
        <message>
            <source>An order was completed</source>
            <translation>Ein Auftrag wurde abgeschlossen</translation>
        </message>
        <message>
            <source>An order was changed</source>
            <translation>Ein Auftrag wurde geändert</translation>
        </message>
        <message>
            <source>An order has a new file</source>
            <translation>Ein Auftrag hat eine neue Datei</translation>
        </message>
        <message>
            <source>An order was cancelled</source>
            <translation>Ein Auftrag wurde storniert</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Request id: %1</source>
            <translation>Anfrage-Nr.: %1</translation>
        </message>
    </context>
    <context>
        <name>Notification</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
    </context>
    <context>
        <name>NotificationMarks</name>
        <message>
            <source>1 to 500 notifications</source>
            <translation>1 bis 500 Benachrichtigungen</translation>
        </message>
        <message>
            <source>All, instead of ids</source>
            <translation>Alle, statt Nummern</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>Gelesen oder ungelesen</translation>
        </message>
        <message>
            <source>Topics switched on or off</source>
            <translation>Themen ein- oder ausgeschaltet</translation>
        </message>
    </context>
    <context>
        <name>NotificationSummary</name>
        <message>
            <source>Topics switched on or off</source>
            <translation>Themen ein- oder ausgeschaltet</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>STEP-Datei</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Werkstoff</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Güte</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Verpackung</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Toleranzen</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Weitere Anforderungen</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>Zielpreis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Interne Notizen</translation>
        </message>
        <message>
            <source>Reason for rejection</source>
            <translation>Ablehnungsgrund</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Tatsächliche Kosten</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>Fertigung begonnen</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fertiggestellt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Agreed price</source>
            <translation>Vereinbarter Preis</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Nächste Schritte</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Reason for the hold</source>
            <translation>Grund des Anhaltens</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>Gutteile</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Dran</translation>
        </message>
    </context>
    <context>
        <name>OrderDraft</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>STEP file</source>
            <translation>STEP-Datei</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
    </context>
    <context>
        <name>OrderEvent</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>OrderEvents</name>
        <message>
            <source>Order placed</source>
            <translation>Auftrag erteilt</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>Auftrag geändert</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Offer made</source>
            <translation>Angebot gemacht</translation>
        </message>
        <message>
            <source>Offer accepted</source>
            <translation>Angebot angenommen</translation>
        </message>
        <message>
            <source>Offer declined</source>
            <translation>Angebot abgelehnt</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Machine assigned</source>
            <translation>Maschine zugewiesen</translation>
        </message>
        <message>
            <source>Production started</source>
            <translation>Produktion begonnen</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Datei hinzugefügt</translation>
        </message>
        <message>
            <source>Taken over from the earlier system</source>
            <translation>Aus dem früheren System übernommen</translation>
        </message>
    </context>
    <context>
        <name>OrderSpecification</name>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Werkstoff</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Güte</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Verpackung</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Toleranzen</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Weitere Anforderungen</translation>
        </message>
        <message>
            <source>Target price</source>
            <translation>Zielpreis</translation>
        </message>
    </context>
    <context>
        <name>OrderStaffPatch</name>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Interne Notizen</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Tatsächliche Kosten</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
    </context>
    <context>
        <name>OrderStages</name>
        <message>
            <source>Submitted</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Verhandlung</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>Fertigung</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>Stammdaten</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>PartFile</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Freigegeben</translation>
        </message>
    </context>
    <context>
        <name>PauseInput</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>PaymentInput</name>
        <message>
            <source>Method</source>
            <translation>Zahlungsart</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
    </context>
    <context>
        <name>Permission</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Gegenstand</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
    </context>
    <context>
        <name>Permissions</name>
        <message>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Continents</source>
            <translation>Kontinente</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Bundesländer</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Bezirke</translation>
        </message>
        <message>
            <source>Cities</source>
            <translation>Städte</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>Werke</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Stadtteile</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonen</translation>
        </message>
        <message>
            <source>Equipment types</source>
            <translation>Anlagentypen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Sehen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Assign machines</source>
            <translation>Maschinen zuweisen</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Produktion starten</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Negotiate for the shop</source>
            <translation>Für die Werkstatt verhandeln</translation>
        </message>
        <message>
            <source>Confirm payments</source>
            <translation>Zahlungen bestätigen</translation>
        </message>
        <message>
            <source>See those of all clients</source>
            <translation>Die aller Kunden sehen</translation>
        </message>
        <message>
            <source>Manage</source>
            <translation>Verwalten</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProfilePatch</name>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>This text cannot be a QR code: it is empty or too long.</source>
            <translation>Dieser Text kann kein QR-Code sein: er ist leer oder zu lang.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodes</name>
        <message>
            <source>Recovery codes</source>
            <translation>Wiederherstellungscodes</translation>
        </message>
    </context>
    <context>
        <name>RegisterInput</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Repeat password</source>
            <translation>Passwort wiederholen</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>RejectInput</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>ResumeInput</name>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
    </context>
    <context>
        <name>SavedView</name>
        <message>
            <source>Whose</source>
            <translation>Wessen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>For everybody</source>
            <translation>Für alle</translation>
        </message>
        <message>
            <source>Filters, columns and order</source>
            <translation>Filter, Spalten und Reihenfolge</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>SettingsStore</name>
        <message>
            <source>The settings could not be written and hold only until you close Emesa: %1</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden und gelten nur, bis Sie Emesa schließen: %1</translation>
        </message>
    </context>
    <context>
        <name>SignInRecord</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>User no.</source>
            <translation>Benutzer-Nr.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Warum beendet</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Diese</translation>
        </message>
    </context>
    <context>
        <name>SignedIn</name>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
    </context>
    <context>
        <name>Supplier</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Fähigkeiten</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 could not be written to the end: %2. Make room or choose another folder.</source>
            <translation>%1 konnte nicht zu Ende geschrieben werden: %2. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>More than %1 rows do not go over the clipboard. Export them as CSV.</source>
            <translation>Mehr als %1 Zeilen passen nicht in die Zwischenablage. Exportieren Sie sie als CSV.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>A sheet holds at most %1 rows. Filter the list, or export it as CSV.</source>
            <translation>Ein Blatt fasst höchstens %1 Zeilen. Filtern Sie die Liste oder exportieren Sie sie als CSV.</translation>
        </message>
        <message>
            <source>A row could not be written to %1: %2.</source>
            <translation>Eine Zeile konnte nicht nach %1 geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be replaced. Close it where it is open, or choose another name.</source>
            <translation>%1 kann nicht ersetzt werden. Schließen Sie die Datei, wo sie offen ist, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The printer does not take the pages. See whether it is on and has paper, then print again.</source>
            <translation>Der Drucker nimmt die Seiten nicht an. Sehen Sie nach, ob er an ist und Papier hat, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Seite %1</translation>
        </message>
    </context>
    <context>
        <name>User</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Dabei seit</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Under review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Verhandlung</translation>
        </message>
        <message>
            <source>Awaiting payment</source>
            <translation>Zahlung offen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>In Produktion</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Approve order</source>
            <translation>Auftrag freigeben</translation>
        </message>
        <message>
            <source>Reject order</source>
            <translation>Auftrag ablehnen</translation>
        </message>
        <message>
            <source>Send counter offer</source>
            <translation>Gegenangebot senden</translation>
        </message>
        <message>
            <source>Accept counter offer</source>
            <translation>Gegenangebot annehmen</translation>
        </message>
        <message>
            <source>Decline counter offer</source>
            <translation>Gegenangebot ablehnen</translation>
        </message>
        <message>
            <source>Confirm price</source>
            <translation>Preis bestätigen</translation>
        </message>
        <message>
            <source>Confirm payment</source>
            <translation>Zahlung bestätigen</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>Maschine zuweisen</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Produktion starten</translation>
        </message>
        <message>
            <source>Complete order</source>
            <translation>Auftrag abschließen</translation>
        </message>
        <message>
            <source>Cancel order</source>
            <translation>Auftrag stornieren</translation>
        </message>
        <message>
            <source>Laser</source>
            <translation>Laser</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>Abkanten</translation>
        </message>
        <message>
            <source>Punch</source>
            <translation>Stanzen</translation>
        </message>
        <message>
            <source>Milling</source>
            <translation>Fräsen</translation>
        </message>
        <message>
            <source>Turning</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Mitarbeiter</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>Pause production</source>
            <translation>Produktion anhalten</translation>
        </message>
        <message>
            <source>Resume production</source>
            <translation>Produktion fortsetzen</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
    </context>
    <context>
        <name>emesa::ConnectionViewModel</name>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Online, not live</source>
            <translation>Online, nicht live</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindet…</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Changes of others appear by themselves.</source>
            <translation>Änderungen anderer erscheinen von selbst.</translation>
        </message>
        <message>
            <source>The server answers, but changes of others appear only when you refresh (F5).</source>
            <translation>Der Server antwortet, aber Änderungen anderer erscheinen erst beim Aktualisieren (F5).</translation>
        </message>
        <message>
            <source>Emesa is connecting to the server.</source>
            <translation>Emesa verbindet sich mit dem Server.</translation>
        </message>
        <message>
            <source>You can go on reading and working: what you do is kept here and sent when the server is back.</source>
            <translation>Sie können weiter lesen und arbeiten: was Sie tun, wird hier aufgehoben und gesendet, sobald der Server wieder da ist.</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n second(s). Click to try now.</source>
            <translation>
                <numerusform>Nächster Versuch in %n Sekunde. Klicken Sie, um es jetzt zu versuchen.</numerusform>
                <numerusform>Nächster Versuch in %n Sekunden. Klicken Sie, um es jetzt zu versuchen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last sync %n s ago</source>
            <translation>
                <numerusform>Letzter Abgleich vor %n s</numerusform>
                <numerusform>Letzter Abgleich vor %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Last sync: %1</source>
            <translation>Letzter Abgleich: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) need you</source>
            <translation>
                <numerusform>%n Aktion braucht Sie</numerusform>
                <numerusform>%n Aktionen brauchen Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) waiting to be sent</source>
            <translation>
                <numerusform>%n Aktion wartet auf das Senden</numerusform>
                <numerusform>%n Aktionen warten auf das Senden</numerusform>
            </translation>
        </message>
        <message>
            <source>The server cannot be reached. What you see was read %1 and may have changed since.</source>
            <translation>Der Server ist nicht erreichbar. Was Sie sehen, wurde %1 gelesen und kann sich seither geändert haben.</translation>
        </message>
    </context>
    <context>
        <name>emesa::DashboardViewModel</name>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <source>%1 a month before</source>
            <translation>%1 im Monat davor</translation>
        </message>
        <message numerus="yes">
            <source>n = %n order(s)</source>
            <translation>
                <numerusform>n = %n Auftrag</numerusform>
                <numerusform>n = %n Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <comment>formula, number of orders, period</comment>
            <translation>%1
%2, %3</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>The shop is at work on it</source>
            <translation>Die Werkstatt arbeitet daran</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Sie sind dran</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days, hours</comment>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>days</comment>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::DocumentViewModel</name>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Order confirmation</source>
            <translation>Auftragsbestätigung</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Laufkarte</translation>
        </message>
        <message>
            <source>Packing list</source>
            <translation>Packliste</translation>
        </message>
    </context>
    <context>
        <name>emesa::FloorLock</name>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Try again in %n second(s).</source>
            <translation>
                <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Sekunde wieder.</numerusform>
                <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Sekunden wieder.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Das ist nicht die PIN.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ListViewModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: today</source>
            <translation>%1: heute</translation>
        </message>
        <message>
            <source>%1: last 7 days</source>
            <translation>%1: letzte 7 Tage</translation>
        </message>
        <message>
            <source>%1: last 30 days</source>
            <translation>%1: letzte 30 Tage</translation>
        </message>
        <message>
            <source>%1: this month</source>
            <translation>%1: dieser Monat</translation>
        </message>
        <message>
            <source>%1: before today</source>
            <translation>%1: vor heute</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <translation>%1: ab %2</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <translation>%1: bis %2</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
    </context>
    <context>
        <name>emesa::NewOrderViewModel</name>
        <message>
            <source>Unusual on this material: we will come back to you about it.</source>
            <translation>Ungewöhnlich für dieses Material: wir melden uns dazu bei Ihnen.</translation>
        </message>
        <message>
            <source>This is not read as a thickness. Write it like 2 mm or 0.08 in, or explain it below.</source>
            <translation>Dies ist keine lesbare Dicke. Schreiben Sie zum Beispiel 2 mm oder 0.08 in, oder erklären Sie es unten.</translation>
        </message>
        <message>
            <source>Goes out as %1.</source>
            <translation>Geht hinaus als %1.</translation>
        </message>
    </context>
    <context>
        <name>emesa::NotificationsViewModel</name>
        <message>
            <source>Mark messages as read or unread</source>
            <translation>Nachrichten als gelesen oder ungelesen kennzeichnen</translation>
        </message>
    </context>
    <context>
        <name>emesa::OrderListViewModel</name>
        <message>
            <source>Whose turn</source>
            <translation>Wer dran ist</translation>
        </message>
        <message>
            <source>Mine to act on</source>
            <translation>Wo ich dran bin</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>In negotiation</source>
            <translation>In Verhandlung</translation>
        </message>
        <message>
            <source>In production</source>
            <translation>In Produktion</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Sie sind dran</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Werkstatt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::OrderViewModel</name>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Sie sind dran</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>Wartet auf %1</translation>
        </message>
        <message>
            <source>The shop is making it</source>
            <translation>Die Werkstatt fertigt</translation>
        </message>
        <message>
            <source>Waiting for the shop</source>
            <translation>Wartet auf die Werkstatt</translation>
        </message>
        <message>
            <source>Offer of %1</source>
            <translation>Angebot über %1</translation>
        </message>
        <message>
            <source>Change order</source>
            <translation>Auftrag ändern</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>part, what is done</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, before, now</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>A message, a file or an offer came in.</source>
            <translation>Eine Nachricht, eine Datei oder ein Angebot ist gekommen.</translation>
        </message>
        <message>
            <source>“%1” is neither a STEP file (.step, .stp, .p21) nor a drawing (.pdf). Choose another file.</source>
            <translation>„%1“ ist weder eine STEP-Datei (.step, .stp, .p21) noch eine Zeichnung (.pdf). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that it is still there.</source>
            <translation>„%1“ kann nicht gelesen werden. Sehen Sie nach, ob die Datei noch da ist.</translation>
        </message>
        <message>
            <source>“%1” has the name of one, but is no %2 file inside. Export it again.</source>
            <translation>„%1“ heißt wie eine, ist innen aber keine %2-Datei. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>emesa::PeopleViewModel</name>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Diese</translation>
        </message>
        <message>
            <source>You need the permission “%1” for this. Ask an administrator.</source>
            <translation>Dafür brauchen Sie das Recht „%1“. Fragen Sie einen Administrator.</translation>
        </message>
        <message>
            <source>You cannot deactivate yourself. Ask another administrator.</source>
            <translation>Sie können sich nicht selbst ausschalten. Fragen Sie einen anderen Administrator.</translation>
        </message>
        <message>
            <source>You cannot take the administrator role from yourself. Ask another administrator.</source>
            <translation>Sie können sich die Administratorrolle nicht selbst nehmen. Fragen Sie einen anderen Administrator.</translation>
        </message>
        <message>
            <source>This sign-in has ended already.</source>
            <translation>Diese Anmeldung ist schon beendet.</translation>
        </message>
        <message>
            <source>This is the sign-in you use now. Sign out instead.</source>
            <translation>Das ist die Anmeldung, die Sie gerade benutzen. Melden Sie sich stattdessen ab.</translation>
        </message>
        <message>
            <source>The administrator role cannot be switched off, so that somebody can always run the shop.</source>
            <translation>Die Administratorrolle kann nicht ausgeschaltet werden, damit immer jemand den Betrieb führen kann.</translation>
        </message>
        <message>
            <source>“%1” is built in and stays.</source>
            <translation>„%1“ ist eingebaut und bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) have this role. Take it from them first, or switch the role off.</source>
            <translation>
                <numerusform>%n Benutzer hat diese Rolle. Nehmen Sie sie ihm zuerst, oder schalten Sie die Rolle aus.</numerusform>
                <numerusform>%n Benutzer haben diese Rolle. Nehmen Sie sie ihnen zuerst, oder schalten Sie die Rolle aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>This key was revoked already.</source>
            <translation>Dieser Schlüssel wurde schon widerrufen.</translation>
        </message>
    </context>
    <context>
        <name>emesa::PermissionMatrix</name>
        <message>
            <source>%1, everything</source>
            <translation>%1, alles</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>erlaubt</translation>
        </message>
        <message>
            <source>partly allowed</source>
            <translation>teilweise erlaubt</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <translation>%1 – %2: %3</translation>
        </message>
        <message>
            <source>%1, not saved yet</source>
            <translation>%1, noch nicht gespeichert</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1 (switched off: allows nothing now)</source>
            <translation>%1 (ausgeschaltet: erlaubt jetzt nichts)</translation>
        </message>
        <message>
            <source>You may look at roles, but not change them. For that you need the permission “%1”.</source>
            <translation>Sie dürfen Rollen ansehen, aber nicht ändern. Dafür brauchen Sie das Recht „%1“.</translation>
        </message>
        <message>
            <source>The administrator role keeps every permission, so that somebody can always run the shop.</source>
            <translation>Die Administratorrolle behält jedes Recht, damit immer jemand den Betrieb führen kann.</translation>
        </message>
        <message>
            <source>You cannot give or take “%1”, because you do not have it yourself. Ask somebody who has it.</source>
            <translation>Sie können „%1“ weder geben noch nehmen, weil Sie es selbst nicht haben. Fragen Sie jemanden, der es hat.</translation>
        </message>
        <message>
            <source>%1 ●</source>
            <comment>a role with changes that are not saved</comment>
            <translation>%1 ●</translation>
        </message>
    </context>
    <context>
        <name>emesa::ShopFloorViewModel</name>
        <message>
            <source>No machine yet</source>
            <translation>Noch keine Maschine</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>%1 starten</translation>
        </message>
        <message>
            <source>%1 has started.</source>
            <translation>%1 hat begonnen.</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 anhalten</translation>
        </message>
        <message>
            <source>%1 is paused: %2</source>
            <translation>%1 ist angehalten: %2</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>%1 fortsetzen</translation>
        </message>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 geht weiter.</translation>
        </message>
        <message>
            <source>Finish %1: %2 good, %3 scrap</source>
            <translation>%1 fertig melden: %2 gut, %3 Ausschuss</translation>
        </message>
        <message>
            <source>%1 is finished: %2 good, %3 scrap.</source>
            <translation>%1 ist fertig: %2 gut, %3 Ausschuss.</translation>
        </message>
        <message>
            <source>Enter how many parts came out good.</source>
            <translation>Geben Sie ein, wie viele Teile gut wurden.</translation>
        </message>
        <message>
            <source>%1 is not on the shop floor: %2.</source>
            <translation>%1 ist nicht in der Fertigung: %2.</translation>
        </message>
        <message>
            <source>This code was not read whole. Scan it again, or type the part's number.</source>
            <translation>Dieser Code wurde nicht ganz gelesen. Scannen Sie noch einmal oder tippen Sie die Teilenummer.</translation>
        </message>
        <message>
            <source>Nothing here is called “%1”. Scan the code on the traveler, or type the part's number as its card shows it.</source>
            <translation>Nichts heißt hier „%1“. Scannen Sie den Code der Laufkarte oder tippen Sie die Teilenummer, wie sie auf der Karte steht.</translation>
        </message>
        <message>
            <source>There is no room for the file. Free some space on the disk and try again.</source>
            <translation>Für die Datei ist kein Platz. Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No date promised</source>
            <translation>Kein Termin zugesagt</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n Tag verspätet</numerusform>
                <numerusform>%n Tage verspätet</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Fällig in %n Tag</numerusform>
                <numerusform>Fällig in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Fällig %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused: %1</source>
            <translation>Angehalten: %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Material missing</source>
            <translation>Material fehlt</translation>
        </message>
        <message>
            <source>Tool worn or broken</source>
            <translation>Werkzeug abgenutzt oder gebrochen</translation>
        </message>
        <message>
            <source>Machine trouble</source>
            <translation>Maschinenstörung</translation>
        </message>
        <message>
            <source>Drawing unclear</source>
            <translation>Zeichnung unklar</translation>
        </message>
        <message>
            <source>Another job first</source>
            <translation>Erst ein anderer Auftrag</translation>
        </message>
        <message>
            <source>End of shift</source>
            <translation>Schichtende</translation>
        </message>
        <message>
            <source>%1 It will be sent when the server is back.</source>
            <translation>%1 Es wird gesendet, sobald der Server wieder da ist.</translation>
        </message>
    </context>
    <context>
        <name>emesa::SignInViewModel</name>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Zu viele Versuche. Warten Sie %n Sekunde und versuchen Sie es dann noch einmal.</numerusform>
                <numerusform>Zu viele Versuche. Warten Sie %n Sekunden und versuchen Sie es dann noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>What answers at this address is no Emesa server. Check the address under “Server”.</source>
            <translation>Was unter dieser Adresse antwortet, ist kein Emesa-Server. Prüfen Sie die Adresse unter „Server“.</translation>
        </message>
        <message>
            <source>The certificate of this server has ended, so nothing was sent. Check this computer's clock; if that is right, whoever runs the server has to renew the certificate.</source>
            <translation>Das Zertifikat dieses Servers ist abgelaufen, daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Rechners; geht sie richtig, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
        </message>
        <message>
            <source>The certificate here belongs to another server, not to %1, so nothing was sent. Check the address, and that no hotspot stands in between.</source>
            <translation>Das Zertifikat hier gehört einem anderen Server, nicht %1, daher wurde nichts gesendet. Prüfen Sie die Adresse, und dass kein Hotspot dazwischen steht.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for this server, so nothing was sent. If your company has an authority of its own, choose its certificate under “Connection”.</source>
            <translation>Niemand, dem dieser Rechner vertraut, bürgt für diesen Server, daher wurde nichts gesendet. Hat Ihre Firma eine eigene Zertifizierungsstelle, wählen Sie deren Zertifikat unter „Verbindung“.</translation>
        </message>
        <message>
            <source>No secure connection to this server could be made, so nothing was sent. Whoever runs it has to look at its certificate.</source>
            <translation>Zu diesem Server kam keine sichere Verbindung zustande, daher wurde nichts gesendet. Der Betreiber des Servers muss sein Zertifikat ansehen.</translation>
        </message>
        <message>
            <source>This address leads to another one. Ask for the address of the Emesa server itself and type it under “Server”.</source>
            <translation>Diese Adresse führt zu einer anderen. Fragen Sie nach der Adresse des Emesa-Servers selbst und geben Sie sie unter „Server“ ein.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address under “Server”, and that you are online.</source>
            <translation>Der Server ist nicht erreichbar. Prüfen Sie die Adresse unter „Server“, und ob Sie online sind.</translation>
        </message>
        <message>
            <source>This code is wrong, too old or was used before. Wait for the next one and type that.</source>
            <translation>Dieser Code ist falsch, zu alt oder schon benutzt. Warten Sie auf den nächsten und geben Sie den ein.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Zertifikat von</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerabdruck (SHA-256)</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-Nr.</translation>
        </message>
        <message>
            <source>This program is too old for the server: it is version %1, the server wants %2 or newer. Install the update, or ask whoever looks after this computer.</source>
            <translation>Dieses Programm ist zu alt für den Server: es hat die Version %1, der Server verlangt %2 oder neuer. Installieren Sie das Update oder fragen Sie, wer sich um diesen Rechner kümmert.</translation>
        </message>
    </context>
    <context>
        <name>emesa::WaitingActionsViewModel</name>
        <message>
            <source>Waits for your decision on an earlier one</source>
            <translation>Wartet auf Ihre Entscheidung zu einer früheren</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <source>Being sent…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>Nobody knows whether this arrived</source>
            <translation>Niemand weiß, ob dies ankam</translation>
        </message>
        <message>
            <source>Not done: it has changed since you saw it</source>
            <translation>Nicht ausgeführt: es hat sich geändert, seit Sie es sahen</translation>
        </message>
        <message>
            <source>Not done: the server refused it</source>
            <translation>Nicht ausgeführt: der Server hat es abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>emesa::app::DesktopApp</name>
        <message>
            <source>There is no keychain here: you stay signed in until you close Emesa.</source>
            <translation>Hier gibt es keinen Schlüsselbund: Sie bleiben angemeldet, bis Sie Emesa schließen.</translation>
        </message>
        <message>
            <source>“%1” is no server address. Write it like https://orders.example.com</source>
            <translation>„%1“ ist keine Serveradresse. Schreiben Sie sie wie https://orders.example.com</translation>
        </message>
        <message>
            <source>Sign in again in the first window to go on here.</source>
            <translation>Melden Sie sich im ersten Fenster wieder an, um hier weiterzumachen.</translation>
        </message>
        <message>
            <source>Your sign-in has ended. Sign in again to go on where you were: what you typed is still there.</source>
            <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an, um weiterzumachen, wo Sie waren: Ihre Eingaben sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AttentionList</name>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Nothing waits. Well done.</source>
            <translation>Nichts wartet. Gut gemacht.</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>step, part</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>part, client</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>reason, since when</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditDetail</name>
        <message>
            <source>Details of the row</source>
            <translation>Einzelheiten der Zeile</translation>
        </message>
        <message>
            <source>Choose a row to see what it tells.</source>
            <translation>Wählen Sie eine Zeile, um zu sehen, was sie sagt.</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Verweigert: %1</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich änderte</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugekommen</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Weggenommen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>Wer und wie</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>Der Server selbst</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-Nr.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditLineDelegate</name>
        <message>
            <source>Today, %1</source>
            <translation>Heute, %1</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>Gestern, %1</translation>
        </message>
        <message>
            <source>The server itself</source>
            <translation>Der Server selbst</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AuditPage</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitstrahl</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
                <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Search name, address, request id, thing…</source>
            <translation>Name, Adresse, Anfrage-Nr., Ding suchen…</translation>
        </message>
        <message>
            <source>Search the audit log</source>
            <translation>Das Protokoll durchsuchen</translation>
        </message>
        <message>
            <source>Kind of thing</source>
            <translation>Art des Dings</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Every action</source>
            <translation>Jede Aktion</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>By or about anybody</source>
            <translation>Von oder über irgendwen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Check the seals of the audit log</source>
            <translation>Siegel des Protokolls prüfen</translation>
        </message>
        <message>
            <source>verify chain tampered</source>
            <translation>kette prüfen manipuliert</translation>
        </message>
        <message>
            <source>Show every row of the audit log</source>
            <translation>Jede Zeile des Protokolls zeigen</translation>
        </message>
        <message>
            <source>Open what this is about</source>
            <translation>Öffnen, worum es geht</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>Benutzer %1</translation>
        </message>
        <message>
            <source>Only %1 %2</source>
            <translation>Nur %1 %2</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>The newest %1 rows are shown. Choose a period to look further back, or export them all.</source>
            <translation>Die neuesten %1 Zeilen sind zu sehen. Wählen Sie einen Zeitraum, um weiter zurückzublicken, oder exportieren Sie alle.</translation>
        </message>
        <message>
            <source>No row fits</source>
            <translation>Keine Zeile passt</translation>
        </message>
        <message>
            <source>Nothing in the audit log fits what you chose above.</source>
            <translation>Nichts im Protokoll passt zu dem, was Sie oben gewählt haben.</translation>
        </message>
        <message>
            <source>The audit log is empty</source>
            <translation>Das Protokoll ist leer</translation>
        </message>
        <message>
            <source>Every sign-in, every change and every refusal appears here.</source>
            <translation>Jede Anmeldung, jede Änderung und jede Verweigerung erscheint hier.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Export the audit log</source>
            <translation>Protokoll exportieren</translation>
        </message>
        <message>
            <source>audit-%1.csv</source>
            <translation>protokoll-%1.csv</translation>
        </message>
        <message>
            <source>%1 rows written…</source>
            <translation>%1 Zeilen geschrieben…</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>Export anhalten</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::AvailabilityPanel</name>
        <message>
            <source>Machines that are set up for its material come first.</source>
            <translation>Maschinen, die für sein Material gerüstet sind, kommen zuerst.</translation>
        </message>
        <message>
            <source>Find machines</source>
            <translation>Maschinen suchen</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>Freie Maschine suchen</translation>
        </message>
        <message>
            <source>Back to the machines</source>
            <translation>Zurück zu den Maschinen</translation>
        </message>
        <message>
            <source>%1 is booked for %2.</source>
            <translation>%1 ist für %2 gebucht.</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <source>The end must be after the start.</source>
            <translation>Das Ende muss nach dem Beginn liegen.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>Es wurde nichts gesucht</translation>
        </message>
        <message>
            <source>Correct what is marked and try again.</source>
            <translation>Verbessern Sie, was markiert ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Every machine is busy</source>
            <translation>Jede Maschine ist belegt</translation>
        </message>
        <message>
            <source>No machine is free in the whole of this time. Choose a later start or a shorter time.</source>
            <translation>In dieser ganzen Zeit ist keine Maschine frei. Wählen Sie einen späteren Beginn oder eine kürzere Zeit.</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Buchen</translation>
        </message>
        <message>
            <source>Book %1</source>
            <translation>%1 buchen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CalendarStrip</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Booked, %1</source>
            <translation>Gebucht, %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 for %2, %n piece(s), %3</source>
            <translation>
                <numerusform>%1 für %2, %n Stück, %3</numerusform>
                <numerusform>%1 für %2, %n Stück, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is booked.</source>
            <translation>Nichts ist gebucht.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ChartCard</name>
        <message>
            <source>%1 could not be written: %2. Make room or choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No data in this period</source>
            <translation>Keine Daten in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Export as PNG…</source>
            <translation>Als PNG exportieren…</translation>
        </message>
        <message>
            <source>Export as SVG…</source>
            <translation>Als SVG exportieren…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Options for %1</source>
            <translation>Optionen für %1</translation>
        </message>
        <message>
            <source>Table, copy, export</source>
            <translation>Tabelle, kopieren, exportieren</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what a chart means, what it shows</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <source>Copied: paste it as a picture or as a table.</source>
            <translation>Kopiert: als Bild oder als Tabelle einfügen.</translation>
        </message>
        <message>
            <source>Export as PNG</source>
            <translation>Als PNG exportieren</translation>
        </message>
        <message>
            <source>Export as SVG</source>
            <translation>Als SVG exportieren</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Search orders for “%1”</source>
            <translation>Aufträge nach „%1“ durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Composer</name>
        <message>
            <source>Valid for</source>
            <translation>Gültig für</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>No offer</source>
            <translation>Kein Angebot</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>Angebot senden</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Say something to your offer (may stay empty)</source>
            <translation>Ein Wort zu Ihrem Angebot (darf leer bleiben)</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>Nachricht schreiben…</translation>
        </message>
        <message>
            <source>%1 to offer %2</source>
            <comment>difference, number</comment>
            <translation>%1 zu Angebot %2</translation>
        </message>
        <message>
            <source>%1 to the target</source>
            <comment>difference</comment>
            <translation>%1 zum Ziel</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPanel</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the file of the authority</source>
            <translation>Datei der Zertifizierungsstelle wählen</translation>
        </message>
        <message>
            <source>None: those this computer trusts</source>
            <translation>Keine: die dieses Rechners</translation>
        </message>
        <message>
            <source>Certificate of your own authority (PEM)</source>
            <translation>Zertifikat der eigenen Stelle (PEM)</translation>
        </message>
        <message>
            <source>As the system does it</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Diese</translation>
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation>proxy.example.com</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>Rechner des Proxys</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>Port des Proxys</translation>
        </message>
        <message>
            <source>In this computer's keychain</source>
            <translation>Im Schlüsselbund dieses Rechners</translation>
        </message>
        <message>
            <source>Nowhere: until Emesa is closed</source>
            <translation>Nirgends: bis Emesa geschlossen wird</translation>
        </message>
        <message>
            <source>In a file of yours</source>
            <translation>In einer eigenen Datei</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Keep the sign-in</source>
            <translation>Anmeldung behalten</translation>
        </message>
        <message>
            <source>Certificate of your authority</source>
            <translation>Zertifikat Ihrer Stelle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Keep the sign-in in a file?</source>
            <translation>Anmeldung in einer Datei behalten?</translation>
        </message>
        <message>
            <source>Whoever can read your files on this computer, a backup included, can then use Emesa as you. With a keychain nobody can.</source>
            <translation>Wer Ihre Dateien auf diesem Rechner lesen kann, auch eine Sicherung, kann Emesa dann als Sie benutzen. Mit einem Schlüsselbund kann das niemand.</translation>
        </message>
        <message>
            <source>Keep it in a file</source>
            <translation>In einer Datei behalten</translation>
        </message>
        <message>
            <source>Only for servers with a certificate your company made itself. Whoever runs the server has the file.</source>
            <translation>Nur für Server mit einem Zertifikat, das Ihre Firma selbst gemacht hat. Der Betreiber des Servers hat die Datei.</translation>
        </message>
        <message>
            <source>Trusted beside those of this computer. Counts from the next sign-in on.</source>
            <translation>Gilt neben denen dieses Rechners. Zählt ab der nächsten Anmeldung.</translation>
        </message>
        <message>
            <source>Safe, and you stay signed in. Where there is no keychain you sign in each time.</source>
            <translation>Sicher, und Sie bleiben angemeldet. Wo es keinen Schlüsselbund gibt, melden Sie sich jedes Mal an.</translation>
        </message>
        <message>
            <source>You sign in each time you start Emesa.</source>
            <translation>Sie melden sich bei jedem Start von Emesa an.</translation>
        </message>
        <message>
            <source>You stay signed in. Whoever can read your files can use Emesa as you.</source>
            <translation>Sie bleiben angemeldet. Wer Ihre Dateien lesen kann, kann Emesa als Sie benutzen.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ConnectionPill</name>
        <message>
            <source>Connection: %1</source>
            <translation>Verbindung: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::CountPad</name>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>Letzte Ziffer löschen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DashboardPage</name>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 Monate</translation>
        </message>
        <message>
            <source>My open orders</source>
            <translation>Meine offenen Aufträge</translation>
        </message>
        <message>
            <source>Show the dashboard for: %1</source>
            <translation>Übersicht zeigen für: %1</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts zu zeigen</translation>
        </message>
        <message>
            <source>Figures and charts appear here with the first order.</source>
            <translation>Zahlen und Diagramme erscheinen hier mit dem ersten Auftrag.</translation>
        </message>
        <message>
            <source>Send a part as a STEP file and follow here what becomes of it.</source>
            <translation>Senden Sie ein Teil als STEP-Datei und verfolgen Sie hier, was daraus wird.</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Neuer Auftrag</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Übersicht</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DealBox</name>
        <message>
            <source>Deal</source>
            <translation>Geschäft</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>bezahlt</translation>
        </message>
        <message>
            <source>not paid yet</source>
            <translation>noch nicht bezahlt</translation>
        </message>
        <message>
            <source>the shop</source>
            <translation>die Werkstatt</translation>
        </message>
        <message>
            <source>Last offer</source>
            <translation>Letztes Angebot</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <comment>side, when</comment>
            <translation>von %1, %2</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Lieferzeit</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>keines genannt</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>waiting for whom, when</comment>
            <translation>%1 seit %2</translation>
        </message>
        <message>
            <source>Production can start once the order has a machine.</source>
            <translation>Die Produktion kann beginnen, sobald der Auftrag eine Maschine hat.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentCommands</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>PDF print paper</source>
            <translation>PDF drucken papier</translation>
        </message>
        <message>
            <source>Look at it, save it as PDF or print it</source>
            <translation>Ansehen, als PDF speichern oder drucken</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DocumentPreview</name>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Sprache:</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Sprache des Dokuments</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>This computer has no font for these characters: %1. Install one, for example Noto Sans, and open the document again.</source>
            <translation>Dieser Rechner hat keine Schrift für diese Zeichen: %1. Installieren Sie eine, etwa Noto Sans, und öffnen Sie das Dokument noch einmal.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::DraftSummary</name>
        <message>
            <source>Still needed</source>
            <translation>Fehlt noch</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>Auftrag senden</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Nicht mehr warten</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Your part</source>
            <translation>Ihr Teil</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Each</source>
            <translation>Je Stück</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>Gehe zu: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The order goes out as soon as its files are there.
%1</source>
            <translation>Der Auftrag geht hinaus, sobald seine Dateien da sind.
%1</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your order is kept and goes out as soon as the server is there.</source>
            <translation>Der Server ist nicht erreichbar. Ihr Auftrag ist aufgehoben und geht hinaus, sobald der Server da ist.</translation>
        </message>
        <message>
            <source>Sending the order…</source>
            <translation>Auftrag wird gesendet…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ExportBar</name>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <source>One export is still on its way. Wait for it or cancel it first.</source>
            <translation>Ein Export läuft noch. Warten Sie ihn ab oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>In eine Datei exportieren</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Datei wird geschrieben…</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>The export was cancelled. No file was left behind.</source>
            <translation>Der Export wurde abgebrochen. Es blieb keine Datei zurück.</translation>
        </message>
        <message>
            <source>%1 rows copied.</source>
            <translation>%1 Zeilen kopiert.</translation>
        </message>
        <message>
            <source>%1 rows sent to the printer.</source>
            <translation>%1 Zeilen an den Drucker geschickt.</translation>
        </message>
        <message>
            <source>%1 rows saved in %2.</source>
            <translation>%1 Zeilen in %2 gespeichert.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Suche: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FactTable</name>
        <message>
            <source>%1: %2</source>
            <comment>name, value</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldForm</name>
        <message>
            <source>Somebody else changed this meanwhile. What you typed is still here: compare and save again.</source>
            <translation>Jemand anderes hat dies inzwischen geändert. Ihre Eingaben sind noch da: vergleichen Sie und speichern Sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FieldRow</name>
        <message>
            <source>Required. %1</source>
            <translation>Pflichtfeld. %1</translation>
        </message>
        <message>
            <source>%1 *</source>
            <comment>a field that must be filled in</comment>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>Emptied meanwhile by somebody else.</source>
            <translation>Inzwischen von jemand anderem geleert.</translation>
        </message>
        <message>
            <source>Changed meanwhile to “%1”.</source>
            <translation>Inzwischen geändert in „%1“.</translation>
        </message>
        <message>
            <source>Take that</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take what “%1” was changed to</source>
            <translation>Übernehmen, was in „%1“ geändert wurde</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FigureTile</name>
        <message>
            <source>%1: %2</source>
            <comment>figure, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>comparison, explanation</comment>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FileRow</name>
        <message>
            <source>Upload of %1</source>
            <translation>Hochladen von %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Go on with the upload</source>
            <translation>Hochladen fortsetzen</translation>
        </message>
        <message>
            <source>Pause the upload</source>
            <translation>Hochladen anhalten</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>%1 · uploaded</source>
            <translation>%1 · hochgeladen</translation>
        </message>
        <message>
            <source>%1 of %2 · paused</source>
            <translation>%1 von %2 · angehalten</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 · waiting</source>
            <translation>%1 · wartet</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%1 von %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>noch %n s</numerusform>
                <numerusform>noch %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>noch %n min</numerusform>
                <numerusform>noch %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 · %3 · %4</source>
            <translation>%1 von %2 · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FilterBar</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>Vor heute</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Filter hinzufügen</translation>
        </message>
        <message>
            <source>Remove the filter “%1”</source>
            <translation>Filter „%1“ entfernen</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Is exactly …</source>
            <translation>Ist genau …</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Write an amount like %1.</source>
            <translation>Geben Sie einen Betrag ein, etwa %1.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::FormSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::HistoryView</name>
        <message>
            <source>History (%1)  ▾</source>
            <translation>Verlauf (%1)  ▾</translation>
        </message>
        <message>
            <source>History (%1)  ▸</source>
            <translation>Verlauf (%1)  ▸</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>who, when</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ImportPanel</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field: value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 is emptied</source>
            <comment>field: value before</comment>
            <translation>%1: %2 wird geleert</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field: before, after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Rows to show</source>
            <translation>Zeilen, die gezeigt werden</translation>
        </message>
        <message>
            <source>Rows that change something</source>
            <translation>Zeilen, die etwas ändern</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Abgelehnte Zeilen</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>What the import does</source>
            <translation>Was der Import tut</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n Zeile importieren</numerusform>
                <numerusform>%n Zeilen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>This file cannot be imported</source>
            <translation>Diese Datei kann nicht importiert werden</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 refused.</source>
            <translation>%1 neu, %2 geändert, %3 unverändert, %4 abgelehnt.</translation>
        </message>
        <message>
            <source>%1 Nothing is imported while a row is refused: correct the file and choose it again.</source>
            <translation>%1 Solange eine Zeile abgelehnt ist, wird nichts importiert: berichtigen Sie die Datei und wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>%1 Everything is there already.</source>
            <translation>%1 Alles ist schon da.</translation>
        </message>
        <message>
            <source>%1 Nothing has happened yet.</source>
            <translation>%1 Bisher ist nichts geschehen.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobCard</name>
        <message>
            <source>%1 pieces</source>
            <translation>%1 Stück</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · noch nicht gesendet</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::JobView</name>
        <message>
            <source>All jobs</source>
            <translation>Alle Aufträge</translation>
        </message>
        <message>
            <source>There is no picture of this part. Open its drawing.</source>
            <translation>Von diesem Teil gibt es kein Bild. Öffnen Sie die Zeichnung.</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>Anhalten…</translation>
        </message>
        <message>
            <source>Finish…</source>
            <translation>Fertig melden…</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Why does it stop?</source>
            <translation>Warum hält es an?</translation>
        </message>
        <message>
            <source>%1 · not sent yet</source>
            <translation>%1 · noch nicht gesendet</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>No machine yet</source>
            <translation>Noch keine Maschine</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>Tolerances</source>
            <translation>Toleranzen</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Verpackung</translation>
        </message>
        <message>
            <source>Setup notes</source>
            <translation>Rüstnotizen</translation>
        </message>
        <message>
            <source>Further requirements</source>
            <translation>Weitere Anforderungen</translation>
        </message>
        <message>
            <source>Open %1, revision %2</source>
            <translation>%1 öffnen, Revision %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>Bestellt: %1</translation>
        </message>
        <message>
            <source>Finish: %1 good, %2 scrap</source>
            <translation>Fertig: %1 gut, %2 Ausschuss</translation>
        </message>
        <message>
            <source>%1 fewer than ordered..</source>
            <translation>%1 weniger als bestellt.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::KeySection</name>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Search name, beginning or e-mail</source>
            <translation>Name, Anfang oder E-Mail suchen</translation>
        </message>
        <message>
            <source>No API keys yet</source>
            <translation>Noch keine API-Schlüssel</translation>
        </message>
        <message>
            <source>A key lets another program act in your name, within the permissions you choose for it.</source>
            <translation>Ein Schlüssel lässt ein anderes Programm in Ihrem Namen handeln, innerhalb der Rechte, die Sie dafür wählen.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>New API key…</source>
            <translation>Neuer API-Schlüssel…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Widerrufen…</translation>
        </message>
        <message>
            <source>Choose a key first.</source>
            <translation>Wählen Sie zuerst einen Schlüssel.</translation>
        </message>
        <message>
            <source>Which program uses it, and where.</source>
            <translation>Welches Programm ihn benutzt, und wo.</translation>
        </message>
        <message>
            <source>Empty: until it is revoked. A key with an end is safer.</source>
            <translation>Leer: bis er widerrufen wird. Ein Schlüssel mit Ende ist sicherer.</translation>
        </message>
        <message>
            <source>New API key</source>
            <translation>Neuer API-Schlüssel</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was er darf</translation>
        </message>
        <message>
            <source>Only what you may do yourself, and never more than you may at the time.</source>
            <translation>Nur was Sie selbst dürfen, und nie mehr als Sie zu dem Zeitpunkt dürfen.</translation>
        </message>
        <message>
            <source>Choose at least one permission: without any the key could do nothing.</source>
            <translation>Wählen Sie mindestens ein Recht: ohne könnte der Schlüssel nichts.</translation>
        </message>
        <message>
            <source>The new API key</source>
            <translation>Der neue API-Schlüssel</translation>
        </message>
        <message>
            <source>The key “%1” is made</source>
            <translation>Der Schlüssel „%1“ ist erstellt</translation>
        </message>
        <message>
            <source>Copy it now to where it is used. It is shown this once: the server keeps only a fingerprint of it.</source>
            <translation>Kopieren Sie ihn jetzt dorthin, wo er gebraucht wird. Er wird nur dieses eine Mal gezeigt: der Server behält nur einen Fingerabdruck davon.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Programs send it as “Authorization: Bearer …”.</source>
            <translation>Programme senden ihn als „Authorization: Bearer …“.</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>Ich habe ihn aufgehoben</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Revoke the key “%1”?</source>
            <translation>Schlüssel „%1“ widerrufen?</translation>
        </message>
        <message>
            <source>The program that uses it is refused from now on. A revoked key cannot be used again; a new one can be made.</source>
            <translation>Das Programm, das ihn benutzt, wird ab jetzt abgewiesen. Ein widerrufener Schlüssel ist nicht wieder benutzbar; ein neuer kann erstellt werden.</translation>
        </message>
        <message>
            <source>Revoke the key “%1”</source>
            <translation>Schlüssel „%1“ widerrufen</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>Der Schlüssel „%1“ ist widerrufen.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ListPanel</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Search in this list</source>
            <translation>In dieser Liste suchen</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Diese Liste filtern</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Einzelheiten zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>Alle Zeilen kopieren</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Nach Excel exportieren…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Als PDF exportieren…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Diese Ansicht speichern…</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>Ansicht entfernen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Enge Zeilen</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Weite Zeilen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>“%1” is in the View menu now.</source>
            <translation>„%1“ steht jetzt im Menü „Ansicht“.</translation>
        </message>
        <message>
            <source>The view “%1” was removed.</source>
            <translation>Die Ansicht „%1“ wurde entfernt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>No row matches the search and the filters you chose.</source>
            <translation>Keine Zeile passt zur Suche und den gewählten Filtern.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Noch nichts da</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachineActivity</name>
        <message>
            <source>Bookings by day</source>
            <translation>Buchungen nach Tagen</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Eine Woche früher</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>Ab heute</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Eine Woche später</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>The calendar could not be loaded. %1</source>
            <translation>Der Kalender konnte nicht geladen werden. %1</translation>
        </message>
        <message>
            <source>Nothing is booked in these two weeks.</source>
            <translation>In diesen zwei Wochen ist nichts gebucht.</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s). Choose one to see its order.</source>
            <translation>
                <numerusform>%n Buchung. Wählen Sie eine, um ihren Auftrag zu sehen.</numerusform>
                <numerusform>%n Buchungen. Wählen Sie eine, um ihren Auftrag zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The orders could not be loaded. %1</source>
            <translation>Die Aufträge konnten nicht geladen werden. %1</translation>
        </message>
        <message>
            <source>No order is on this machine.</source>
            <translation>Auf dieser Maschine ist kein Auftrag.</translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2, %n piece(s)</source>
            <comment>part, status, quantity</comment>
            <translation>
                <numerusform>%1 – %2, %n Stück</numerusform>
                <numerusform>%1 – %2, %n Stück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older order(s) are in the list of orders.</source>
            <translation>
                <numerusform>%n älterer Auftrag steht in der Auftragsliste.</numerusform>
                <numerusform>%n ältere Aufträge stehen in der Auftragsliste.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinePicker</name>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Machines, best first</source>
            <translation>Maschinen, beste zuerst</translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n freier Platz</numerusform>
                <numerusform>%n freie Plätze</numerusform>
            </translation>
        </message>
        <message>
            <source>No machine is free</source>
            <translation>Keine Maschine ist frei</translation>
        </message>
        <message>
            <source>Every machine that could make this part is busy in these days. Choose other days.</source>
            <translation>Jede Maschine, die dieses Teil fertigen könnte, ist an diesen Tagen belegt. Wählen Sie andere Tage.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MachinesPage</name>
        <message>
            <source>An inactive machine is not offered for orders.</source>
            <translation>Eine inaktive Maschine wird für Aufträge nicht angeboten.</translation>
        </message>
        <message>
            <source>Jobs it can run side by side.</source>
            <translation>Aufträge, die sie nebeneinander fahren kann.</translation>
        </message>
        <message>
            <source>Capabilities</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>For example 3000 x 1500 mm.</source>
            <translation>Zum Beispiel 3000 x 1500 mm.</translation>
        </message>
        <message>
            <source>For example 762 x 406 x 508 mm.</source>
            <translation>Zum Beispiel 762 x 406 x 508 mm.</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>New machine</source>
            <translation>Neue Maschine</translation>
        </message>
        <message>
            <source>No machine chosen</source>
            <translation>Keine Maschine gewählt</translation>
        </message>
        <message>
            <source>Choose one in the list to see what it can do and what it is booked for.</source>
            <translation>Wählen Sie eine in der Liste, um zu sehen, was sie kann und wofür sie gebucht ist.</translation>
        </message>
        <message>
            <source>Search name or make</source>
            <translation>Name oder Hersteller suchen</translation>
        </message>
        <message>
            <source>No machines yet</source>
            <translation>Noch keine Maschinen</translation>
        </message>
        <message>
            <source>Machines make the parts. Add the first one to book it for orders.</source>
            <translation>Maschinen machen die Teile. Legen Sie die erste an, um sie für Aufträge zu buchen.</translation>
        </message>
        <message>
            <source>Find a free machine</source>
            <translation>Freie Maschine suchen</translation>
        </message>
        <message>
            <source>available booking calendar</source>
            <translation>frei buchung kalender</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inaktiv</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MainWindow</name>
        <message>
            <source>Search or do anything…   Ctrl+K</source>
            <translation>Suchen oder ausführen…   Strg+K</translation>
        </message>
        <message>
            <source>Search or do anything</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>%1 – Emesa</source>
            <translation>%1 – Emesa</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Nicht ausgeführt: %1</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Neuer Auftrag</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>place send upload part</source>
            <translation>bestellen senden hochladen teil</translation>
        </message>
        <message>
            <source>Fold the sidebar</source>
            <translation>Seitenleiste einklappen</translation>
        </message>
        <message>
            <source>This page in a window of its own</source>
            <translation>Diese Seite in einem eigenen Fenster</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>Wartende Aktionen</translation>
        </message>
        <message>
            <source>offline conflict queue</source>
            <translation>offline konflikt warteschlange</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Alle Tastenkürzel</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Sign out and forget what was read here</source>
            <translation>Abmelden und vergessen, was hier gelesen wurde</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) wait for you</source>
            <translation>
                <numerusform>%n Auftrag wartet auf Sie</numerusform>
                <numerusform>%n Aufträge warten auf Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n ungelesene Nachricht</numerusform>
                <numerusform>%n ungelesene Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>No unread messages</source>
            <translation>Keine ungelesenen Nachrichten</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nichts Neues</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Alle Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MasterKindPanel</name>
        <message>
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts gewählt</translation>
        </message>
        <message>
            <source>Choose a row to see all of it here.</source>
            <translation>Wählen Sie eine Zeile, um hier alles davon zu sehen.</translation>
        </message>
        <message>
            <source>Search name, code or description</source>
            <translation>Name, Kürzel oder Beschreibung suchen</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Noch nichts da</translation>
        </message>
        <message>
            <source>Add the first one, or import a table from a CSV file.</source>
            <translation>Legen Sie den ersten an, oder importieren Sie eine Tabelle aus einer CSV-Datei.</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>„%1“ ist wieder wie zuvor.</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>„%1“ wurde geändert.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The import added %1 and changed %2.</source>
            <translation>Der Import hat %1 angelegt und %2 geändert.</translation>
        </message>
        <message>
            <source>a place that cannot be read</source>
            <translation>ein Ort, der nicht gelesen werden kann</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Zelle bearbeiten</translation>
        </message>
        <message>
            <source>Show what lies in it: %1</source>
            <translation>Zeigen, was darin liegt: %1</translation>
        </message>
        <message>
            <source>Up to the %1</source>
            <translation>Hinauf zu: %1</translation>
        </message>
        <message>
            <source>Hide deleted rows</source>
            <translation>Gelöschte Zeilen verbergen</translation>
        </message>
        <message>
            <source>Show deleted rows</source>
            <translation>Gelöschte Zeilen zeigen</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Aus CSV importieren…</translation>
        </message>
        <message>
            <source>Undo the last row</source>
            <translation>Letzte Zeile zurücknehmen</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>Exportiert nach %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another place.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Import from CSV</source>
            <translation>Aus CSV importieren</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>In %1</translation>
        </message>
        <message>
            <source>Deleted rows only</source>
            <translation>Nur gelöschte Zeilen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MastersPage</name>
        <message>
            <source>Kinds of master data</source>
            <translation>Arten von Stammdaten</translation>
        </message>
        <message>
            <source>Masters</source>
            <translation>Stammdaten</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MatrixView</name>
        <message>
            <source>Permissions of the roles</source>
            <translation>Rechte der Rollen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::MessagesPage</name>
        <message>
            <source>Messages by order</source>
            <translation>Nachrichten nach Auftrag</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen kennzeichnen</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Alle als gelesen kennzeichnen</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n ungelesen</numerusform>
                <numerusform>%n ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>Noch keine Nachrichten</translation>
        </message>
        <message>
            <source>You are told here when somebody writes, makes an offer or changes one of your orders.</source>
            <translation>Hier erfahren Sie, wenn jemand schreibt, ein Angebot macht oder einen Ihrer Aufträge ändert.</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Auftrag %1</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n unread</source>
            <translation>
                <numerusform>%1 · %n ungelesen</numerusform>
                <numerusform>%1 · %n ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>title, text</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Unread: %1</source>
            <translation>Ungelesen: %1</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Frühere Nachrichten zeigen</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Als ungelesen kennzeichnen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::NewOrderPage</name>
        <message>
            <source>Drop the STEP file and the drawing here</source>
            <translation>STEP-Datei und Zeichnung hier ablegen</translation>
        </message>
        <message>
            <source>One STEP file of the part; a PDF drawing if there is one.</source>
            <translation>Eine STEP-Datei des Teils; dazu eine PDF-Zeichnung, falls es eine gibt.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Spezifikation</translation>
        </message>
        <message>
            <source>Quantity and price</source>
            <translation>Menge und Preis</translation>
        </message>
        <message>
            <source>Copy from an earlier order</source>
            <translation>Aus früherem Auftrag übernehmen</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 wurde entfernt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Order %1 was sent. You hear from us as soon as it was looked at.</source>
            <translation>Auftrag %1 wurde gesendet. Sie hören von uns, sobald er angesehen wurde.</translation>
        </message>
        <message>
            <source>How you call the part: its name or drawing number</source>
            <translation>Wie Sie das Teil nennen: sein Name oder die Zeichnungsnummer</translation>
        </message>
        <message>
            <source>What it is and what is done to it: “Bracket, laser cut and bent”</source>
            <translation>Was es ist und was damit geschieht: „Winkel, lasergeschnitten und gekantet“</translation>
        </message>
        <message>
            <source>In millimetres, or with its unit: 0.08 in</source>
            <translation>In Millimetern oder mit Einheit: 0.08 in</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>For all pieces together; we answer with an offer either way</source>
            <translation>Für alle Stücke zusammen; wir antworten in jedem Fall mit einem Angebot</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>For example ISO 2768-m; where the drawing says more, the drawing counts</source>
            <translation>Zum Beispiel ISO 2768-m; wo die Zeichnung mehr sagt, gilt die Zeichnung</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Wünsche</translation>
        </message>
        <message>
            <source>When you need it, certificates, anything else</source>
            <translation>Wann Sie es brauchen, Zeugnisse, alles Weitere</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Neuer Auftrag</translation>
        </message>
        <message>
            <source>Send order</source>
            <translation>Auftrag senden</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Files of the order</source>
            <translation>Dateien des Auftrags</translation>
        </message>
        <message>
            <source>Parts and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>Teile und Zeichnungen (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The draft was put away.</source>
            <translation>Der Entwurf wurde weggelegt.</translation>
        </message>
        <message>
            <source>The specification of order %1 is taken over.</source>
            <translation>Die Spezifikation von Auftrag %1 ist übernommen.</translation>
        </message>
        <message>
            <source>Drop a PDF drawing here, if there is one</source>
            <translation>Hier eine PDF-Zeichnung ablegen, falls es eine gibt</translation>
        </message>
        <message>
            <source>Drop the STEP file of the part here</source>
            <translation>Hier die STEP-Datei des Teils ablegen</translation>
        </message>
        <message>
            <source>For all pieces together: %1 each</source>
            <translation>Für alle Stücke zusammen: je %1</translation>
        </message>
        <message>
            <source>%1 · order %2</source>
            <comment>part and number of an order</comment>
            <translation>%1 · Auftrag %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Notices</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderCard</name>
        <message>
            <source>%1, %2, %3</source>
            <comment>part, description, status</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Als Nächstes: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPage</name>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Geschäft</translation>
        </message>
        <message>
            <source>This order is no longer there.</source>
            <translation>Diesen Auftrag gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Erledigt.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Ich habe es gesehen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Freigeben…</translation>
        </message>
        <message>
            <source>Accept offer</source>
            <translation>Angebot annehmen</translation>
        </message>
        <message>
            <source>Make an offer…</source>
            <translation>Angebot machen…</translation>
        </message>
        <message>
            <source>Decline offer…</source>
            <translation>Angebot ablehnen…</translation>
        </message>
        <message>
            <source>Reject order…</source>
            <translation>Auftrag ablehnen…</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Bezahlen</translation>
        </message>
        <message>
            <source>Assign machine…</source>
            <translation>Maschine zuweisen…</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Produktion starten</translation>
        </message>
        <message>
            <source>Complete order…</source>
            <translation>Auftrag abschließen…</translation>
        </message>
        <message>
            <source>Cancel order…</source>
            <translation>Auftrag stornieren…</translation>
        </message>
        <message>
            <source>Order again</source>
            <translation>Noch einmal bestellen</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>Spezifikation bearbeiten</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>Plan bearbeiten</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>nicht zugewiesen</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>noch kein Termin</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>received</source>
            <translation>eingegangen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Actual cost</source>
            <translation>Tatsächliche Kosten</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>Interne Notizen</translation>
        </message>
        <message>
            <source>Somebody changed this order while you were deciding, so nothing was done. It says now:
%1</source>
            <translation>Jemand hat diesen Auftrag geändert, während Sie entschieden; daher geschah nichts. Er lautet jetzt:
%1</translation>
        </message>
        <message>
            <source>Approve at %1…</source>
            <translation>Zu %1 freigeben…</translation>
        </message>
        <message>
            <source>Accept %1</source>
            <translation>%1 annehmen</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>%1 bezahlen</translation>
        </message>
        <message>
            <source>Other machine…</source>
            <translation>Andere Maschine…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Counter offer…</source>
            <translation>Gegenangebot…</translation>
        </message>
        <message>
            <source>Counter…</source>
            <comment>offer</comment>
            <translation>Gegenangebot…</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>Angebot…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <comment>offer</comment>
            <translation>Zurückweisen…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <comment>order</comment>
            <translation>Ablehnen…</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <comment>order</comment>
            <translation>Stornieren…</translation>
        </message>
        <message numerus="yes">
            <source> and %n day(s)</source>
            <comment>after a price</comment>
            <translation>
                <numerusform> und %n Tag</numerusform>
                <numerusform> und %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept %1?</source>
            <translation>%1 annehmen?</translation>
        </message>
        <message>
            <source>%1 is agreed at %2%3. An accepted offer cannot be taken back.</source>
            <translation>%1 wird vereinbart zu %2%3. Ein angenommenes Angebot kann nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <source>Agreed at %1.</source>
            <translation>Vereinbart zu %1.</translation>
        </message>
        <message>
            <source>Pay %1?</source>
            <translation>%1 bezahlen?</translation>
        </message>
        <message>
            <source>This pays %1 for %2 with the simulated provider: the order goes on as if money had been moved. It cannot be undone.</source>
            <translation>Dies bezahlt %1 für %2 über den simulierten Anbieter: der Auftrag läuft weiter, als wäre Geld geflossen. Es kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>%1 paid.</source>
            <translation>%1 bezahlt.</translation>
        </message>
        <message>
            <source>Production has started.</source>
            <translation>Die Produktion hat begonnen.</translation>
        </message>
        <message>
            <source>Another price than the target goes to the client as an offer.</source>
            <translation>Ein anderer Preis als das Ziel geht als Angebot an den Kunden.</translation>
        </message>
        <message>
            <source>May wait until it is paid.</source>
            <translation>Kann warten, bis bezahlt ist.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 freigeben</translation>
        </message>
        <message>
            <source>At the client's target of %1 the deal is made at once.</source>
            <translation>Zum Ziel des Kunden von %1 ist das Geschäft sofort abgeschlossen.</translation>
        </message>
        <message>
            <source>Reject %1</source>
            <translation>%1 ablehnen</translation>
        </message>
        <message>
            <source>The client reads the reason. A rejected order cannot be taken up again.</source>
            <translation>Der Kunde liest den Grund. Ein abgelehnter Auftrag kann nicht wieder aufgenommen werden.</translation>
        </message>
        <message>
            <source>Reject order %1</source>
            <translation>Auftrag %1 ablehnen</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 stornieren</translation>
        </message>
        <message>
            <source>Everybody involved reads the reason. A cancelled order cannot be taken up again.</source>
            <translation>Alle Beteiligten lesen den Grund. Ein stornierter Auftrag kann nicht wieder aufgenommen werden.</translation>
        </message>
        <message>
            <source>Cancel order %1</source>
            <translation>Auftrag %1 stornieren</translation>
        </message>
        <message>
            <source>Decline %1</source>
            <translation>%1 zurückweisen</translation>
        </message>
        <message>
            <source>The negotiation goes on: the other side can make another offer.</source>
            <translation>Die Verhandlung geht weiter: die andere Seite kann ein neues Angebot machen.</translation>
        </message>
        <message>
            <source>Machine for %1</source>
            <translation>Maschine für %1</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>Maschine zuweisen</translation>
        </message>
        <message>
            <source>Assign %1</source>
            <translation>%1 zuweisen</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>%1 abschließen</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) were ordered.</source>
            <translation>
                <numerusform>%n Teil wurde bestellt.</numerusform>
                <numerusform>%n Teile wurden bestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete order %1</source>
            <translation>Auftrag %1 abschließen</translation>
        </message>
        <message>
            <source>Plan of %1</source>
            <translation>Plan von %1</translation>
        </message>
        <message>
            <source>The client is told a new promise; notes and costs stay in the shop.</source>
            <translation>Der Kunde erfährt einen neuen Termin; Notizen und Kosten bleiben in der Werkstatt.</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>The server is away. This is kept and will be sent when it is there again.</source>
            <translation>Der Server ist weg. Dies ist aufgehoben und wird gesendet, sobald er wieder da ist.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrderPreview</name>
        <message>
            <source>Open order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <source>No order chosen</source>
            <translation>Kein Auftrag gewählt</translation>
        </message>
        <message>
            <source>Choose a row to see its order here.</source>
            <translation>Wählen Sie eine Zeile, um ihren Auftrag hier zu sehen.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>status · whose turn</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>material grade, thickness</comment>
            <translation>%1 %2, %3</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::OrdersPage</name>
        <message>
            <source>Search part or description</source>
            <translation>Teil oder Beschreibung suchen</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new order(s)</source>
            <translation>
                <numerusform>%n neuen Auftrag zeigen</numerusform>
                <numerusform>%n neue Aufträge zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>No orders yet</source>
            <translation>Noch keine Aufträge</translation>
        </message>
        <message>
            <source>Orders appear here as soon as a client sends one.</source>
            <translation>Aufträge erscheinen hier, sobald ein Kunde einen sendet.</translation>
        </message>
        <message>
            <source>Send a part as a STEP file and see here what becomes of it.</source>
            <translation>Senden Sie ein Teil als STEP-Datei und sehen Sie hier, was daraus wird.</translation>
        </message>
        <message>
            <source>Open order</source>
            <translation>Auftrag öffnen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Assign machine</source>
            <translation>Maschine zuweisen</translation>
        </message>
        <message>
            <source>Start production</source>
            <translation>Produktion starten</translation>
        </message>
        <message>
            <source>Some of these orders have no price yet. Open them one by one and make an offer.</source>
            <translation>Einige dieser Aufträge haben noch keinen Preis. Öffnen Sie sie einzeln und machen Sie ein Angebot.</translation>
        </message>
        <message>
            <source>Approve %1?</source>
            <translation>%1 freigeben?</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)?</source>
            <translation>
                <numerusform>%n Auftrag freigeben?</numerusform>
                <numerusform>%n Aufträge freigeben?</numerusform>
            </translation>
        </message>
        <message>
            <source>Each is approved at the price its client asked for. The clients are told and asked to pay; this cannot be taken back.</source>
            <translation>Jeder wird zu dem Preis freigegeben, den sein Kunde genannt hat. Die Kunden erfahren es und werden um Zahlung gebeten; das kann nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>%1 freigeben</translation>
        </message>
        <message numerus="yes">
            <source>Approve %n order(s)</source>
            <translation>
                <numerusform>%n Auftrag freigeben</numerusform>
                <numerusform>%n Aufträge freigeben</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no machine yet</source>
            <translation>Es gibt noch keine Maschine</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) approved.</source>
            <translation>
                <numerusform>%n Auftrag freigegeben.</numerusform>
                <numerusform>%n Aufträge freigegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) assigned.</source>
            <translation>
                <numerusform>%n Auftrag zugewiesen.</numerusform>
                <numerusform>%n Aufträge zugewiesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) started.</source>
            <translation>
                <numerusform>%n Auftrag begonnen.</numerusform>
                <numerusform>%n Aufträge begonnen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PartCard</name>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Picture of the part</source>
            <translation>Bild des Teils</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>material, grade</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Hide earlier revisions</source>
            <translation>Frühere Revisionen verbergen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier revision(s)</source>
            <translation>
                <numerusform>%n frühere Revision zeigen</numerusform>
                <numerusform>%n frühere Revisionen zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>No files yet. Drop a STEP file or a PDF here.</source>
            <translation>Noch keine Dateien. Legen Sie hier eine STEP-Datei oder ein PDF ab.</translation>
        </message>
        <message>
            <source>rev %1</source>
            <comment>revision of a file</comment>
            <translation>Rev. %1</translation>
        </message>
        <message>
            <source>released</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>when, who</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Save %1 as…</source>
            <translation>%1 speichern unter…</translation>
        </message>
        <message>
            <source>Go on sending %1</source>
            <translation>%1 weiter senden</translation>
        </message>
        <message>
            <source>Pause sending %1</source>
            <translation>Senden von %1 anhalten</translation>
        </message>
        <message>
            <source>Do not send %1</source>
            <translation>%1 nicht senden</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>%1 wird gesendet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>bytes, bytes</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Edit specification</source>
            <translation>Spezifikation bearbeiten</translation>
        </message>
        <message>
            <source>The shop is told what you change.</source>
            <translation>Die Werkstatt erfährt, was Sie ändern.</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>The change is kept and will be sent when the server is there.</source>
            <translation>Die Änderung ist aufgehoben und wird gesendet, sobald der Server da ist.</translation>
        </message>
        <message>
            <source>Specification saved.</source>
            <translation>Spezifikation gespeichert.</translation>
        </message>
        <message>
            <source>Add a file to %1</source>
            <translation>Datei zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>STEP files and drawings (*.step *.stp *.p21 *.pdf)</source>
            <translation>STEP-Dateien und Zeichnungen (*.step *.stp *.p21 *.pdf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>There is no room for a copy of the file. Save it somewhere else instead.</source>
            <translation>Für eine Kopie der Datei ist kein Platz. Speichern Sie sie stattdessen anderswo.</translation>
        </message>
        <message>
            <source>No program here opens “%1”. Save it and open it yourself.</source>
            <translation>Kein Programm hier öffnet „%1“. Speichern Sie die Datei und öffnen Sie sie selbst.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>%1 speichern</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PasswordMeter</name>
        <message>
            <source>Strength of the password</source>
            <translation>Stärke des Passworts</translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters; several unrelated words are easiest to remember.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter ohne Zusammenhang merkt man sich am leichtesten.</numerusform>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter ohne Zusammenhang merkt man sich am leichtesten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>Noch %n Zeichen nötig.</numerusform>
                <numerusform>Noch %n Zeichen nötig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Stark.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Gut.</translation>
        </message>
        <message>
            <source>Easy to guess. Add unrelated words; avoid names, your company, dates and keyboard patterns.</source>
            <translation>Leicht zu erraten. Fügen Sie Wörter ohne Zusammenhang hinzu; meiden Sie Namen, Ihre Firma, Daten und Tastenmuster.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PeoplePage</name>
        <message>
            <source>Sections of people</source>
            <translation>Bereiche von Personen</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Sign-ins</source>
            <translation>Anmeldungen</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>Personen: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionChooser</name>
        <message>
            <source>Search permissions</source>
            <translation>Rechte suchen</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Rechte</translation>
        </message>
        <message numerus="yes">
            <source>%n permission(s) chosen</source>
            <translation>
                <numerusform>%n Recht gewählt</numerusform>
                <numerusform>%n Rechte gewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::PermissionSection</name>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message numerus="yes">
            <source>Saved for %n role(s).</source>
            <translation>
                <numerusform>Für %n Rolle gespeichert.</numerusform>
                <numerusform>Für %n Rollen gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Somebody changed “%1” meanwhile. Your marks stand on its new state: look at them and save again.</source>
            <translation>Jemand hat „%1“ inzwischen geändert. Ihre Kreuze stehen auf dem neuen Stand: sehen Sie sie an und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>“%1” was not saved. %2</source>
            <translation>„%1“ wurde nicht gespeichert. %2</translation>
        </message>
        <message>
            <source>Search permissions</source>
            <translation>Rechte suchen</translation>
        </message>
        <message>
            <source>Only changes</source>
            <translation>Nur Änderungen</translation>
        </message>
        <message>
            <source>What roles allow</source>
            <translation>Was Rollen erlauben</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Why may</source>
            <translation>Warum darf</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>do this:</source>
            <translation>dies tun:</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Wählen Sie zuerst eine Person.</translation>
        </message>
        <message>
            <source>Choose a permission first.</source>
            <translation>Wählen Sie zuerst ein Recht.</translation>
        </message>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
        </message>
        <message>
            <source>Discard them and read again</source>
            <translation>Verwerfen und neu lesen</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Save all changes</source>
            <translation>Alle Änderungen speichern</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>throw away changes</source>
            <translation>änderungen wegwerfen</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n Änderung nicht gespeichert</numerusform>
                <numerusform>%n Änderungen nicht gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Speichert…</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RecordPane</name>
        <message>
            <source>Further actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel editing</source>
            <translation>Bearbeiten abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Discard what you typed?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
        <message>
            <source>Your changes have not been saved.</source>
            <translation>Ihre Änderungen sind nicht gespeichert.</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>“%1” was added.</source>
            <translation>„%1“ wurde angelegt.</translation>
        </message>
        <message>
            <source>“%1” was changed.</source>
            <translation>„%1“ wurde geändert.</translation>
        </message>
        <message>
            <source>“%1” was switched on.</source>
            <translation>„%1“ wurde eingeschaltet.</translation>
        </message>
        <message>
            <source>“%1” was switched off.</source>
            <translation>„%1“ wurde ausgeschaltet.</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>„%1“ wurde gelöscht.</translation>
        </message>
        <message>
            <source>“%1” was restored.</source>
            <translation>„%1“ wurde wiederhergestellt.</translation>
        </message>
        <message>
            <source>“%1” is as it was before.</source>
            <translation>„%1“ ist wieder wie zuvor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>„%1“ löschen?</translation>
        </message>
        <message>
            <source>This cannot be undone. Orders that refer to it keep its name.</source>
            <translation>Das kann nicht rückgängig gemacht werden. Aufträge, die darauf verweisen, behalten den Namen.</translation>
        </message>
        <message>
            <source>Delete “%1”</source>
            <translation>„%1“ löschen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleChooser</name>
        <message>
            <source>%1 (switched off)</source>
            <translation>%1 (ausgeschaltet)</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::RoleSection</name>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Search name or description</source>
            <translation>Name oder Beschreibung suchen</translation>
        </message>
        <message>
            <source>No roles yet</source>
            <translation>Noch keine Rollen</translation>
        </message>
        <message>
            <source>A role is a set of permissions with a name. People get roles, not single permissions.</source>
            <translation>Eine Rolle ist ein Bündel von Rechten mit einem Namen. Personen bekommen Rollen, keine einzelnen Rechte.</translation>
        </message>
        <message>
            <source>Choose a role to see what it allows.</source>
            <translation>Wählen Sie eine Rolle, um zu sehen, was sie erlaubt.</translation>
        </message>
        <message>
            <source>Allows</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Add role…</source>
            <translation>Rolle anlegen…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Change what it allows</source>
            <translation>Ändern, was sie erlaubt</translation>
        </message>
        <message>
            <source>Show who has it</source>
            <translation>Zeigen, wer sie hat</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Choose a role first.</source>
            <translation>Wählen Sie zuerst eine Rolle.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Switched off: allows nothing now</source>
            <translation>Ausgeschaltet: erlaubt jetzt nichts</translation>
        </message>
        <message>
            <source>built in: keeps its name and cannot be deleted</source>
            <translation>eingebaut: behält ihren Namen und kann nicht gelöscht werden</translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n Benutzer</numerusform>
                <numerusform>%n Benutzer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. Use “Change what it allows”.</source>
            <translation>Noch nichts. Benutzen Sie „Ändern, was sie erlaubt“.</translation>
        </message>
        <message>
            <source>Whom is it for, and what does it let them do?</source>
            <translation>Für wen ist sie, und was lässt sie ihn tun?</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>Neue Rolle</translation>
        </message>
        <message>
            <source>Edit the role %1</source>
            <translation>Rolle %1 bearbeiten</translation>
        </message>
        <message>
            <source>Add role</source>
            <translation>Rolle anlegen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>The role %1 allows nothing yet.</source>
            <translation>Die Rolle %1 erlaubt noch nichts.</translation>
        </message>
        <message>
            <source>Choose permissions</source>
            <translation>Rechte wählen</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>The role %1 allows again what it says.</source>
            <translation>Die Rolle %1 erlaubt wieder, was sie sagt.</translation>
        </message>
        <message>
            <source>The role %1 allows nothing now.</source>
            <translation>Die Rolle %1 erlaubt jetzt nichts.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Delete the role %1 for good?</source>
            <translation>Rolle %1 endgültig löschen?</translation>
        </message>
        <message>
            <source>It cannot be brought back. To keep it for later, switch it off instead.</source>
            <translation>Sie kann nicht zurückgeholt werden. Um sie für später zu behalten, schalten Sie sie aus.</translation>
        </message>
        <message>
            <source>Delete the role %1</source>
            <translation>Rolle %1 löschen</translation>
        </message>
        <message>
            <source>The role %1 is deleted.</source>
            <translation>Die Rolle %1 ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SealBar</name>
        <message>
            <source>What to do now:
1. Change nothing and restore nothing: what is in the database is evidence.
2. Have IT copy the database, the server's log and audit-head.jws to another machine.
3. On the server, “emesa-server audit verify --head audit-head.jws” tells which signed part is still whole.
4. Compare the rows from the first broken one on with the last backup, and find out who could write to the database.</source>
            <translation>Was jetzt zu tun ist:
1. Ändern Sie nichts und spielen Sie nichts zurück: was in der Datenbank steht, ist Beweis.
2. Lassen Sie die IT die Datenbank, das Protokoll des Servers und audit-head.jws auf einen anderen Rechner kopieren.
3. Auf dem Server sagt „emesa-server audit verify --head audit-head.jws“, welcher signierte Teil noch unversehrt ist.
4. Vergleichen Sie die Zeilen ab der ersten beschädigten mit der letzten Sicherung und finden Sie heraus, wer in die Datenbank schreiben konnte.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Fortschritt der Prüfung</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Each row seals the one before it. Check the seals to see that nobody changed the log.</source>
            <translation>Jede Zeile versiegelt die davor. Prüfen Sie die Siegel, um zu sehen, dass niemand das Protokoll geändert hat.</translation>
        </message>
        <message>
            <source>Check the seals</source>
            <translation>Siegel prüfen</translation>
        </message>
        <message>
            <source>Checking the seals: row %1 of %2</source>
            <translation>Siegel werden geprüft: Zeile %1 von %2</translation>
        </message>
        <message>
            <source>Checking the seals…</source>
            <translation>Siegel werden geprüft…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The log is whole: %1 rows, every seal fits. Checked %2.</source>
            <translation>Das Protokoll ist unversehrt: %1 Zeilen, jedes Siegel passt. Geprüft %2.</translation>
        </message>
        <message>
            <source>The log was tampered with. %1 Rows before it are as they were written.</source>
            <translation>Das Protokoll wurde verändert. %1 Zeilen davor sind, wie sie geschrieben wurden.</translation>
        </message>
        <message>
            <source>The seals could not be checked: %1</source>
            <translation>Die Siegel konnten nicht geprüft werden: %1</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::Section</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SecurityPanel</name>
        <message>
            <source>Your password is changed. All other sign-ins have ended.</source>
            <translation>Ihr Passwort ist geändert. Alle anderen Anmeldungen sind beendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n other sign-in(s) ended.</source>
            <translation>
                <numerusform>%n andere Anmeldung beendet.</numerusform>
                <numerusform>%n andere Anmeldungen beendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>Passwort jetzt</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>Second factor</source>
            <translation>Zweiter Faktor</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ihr Passwort</translation>
        </message>
        <message>
            <source>Your recovery codes. Each signs you in once without your phone. They are shown this one time: print them, or keep them where you keep passwords.</source>
            <translation>Ihre Wiederherstellungscodes. Jeder meldet Sie einmal ohne Telefon an. Sie werden nur dieses eine Mal gezeigt: drucken Sie sie, oder bewahren Sie sie bei Ihren Passwörtern auf.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern…</translation>
        </message>
        <message>
            <source>I have them</source>
            <translation>Ich habe sie</translation>
        </message>
        <message>
            <source>Recovery codes</source>
            <translation>Wiederherstellungscodes</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Scan this with an authenticator app (FreeOTP, Aegis, Google Authenticator …), then type the six digits it shows.</source>
            <translation>Scannen Sie dies mit einer Authenticator-App (FreeOTP, Aegis, Google Authenticator …) und geben Sie die sechs Ziffern ein, die sie zeigt.</translation>
        </message>
        <message>
            <source>QR code of the second factor; its text stands below</source>
            <translation>QR-Code des zweiten Faktors; sein Text steht darunter</translation>
        </message>
        <message>
            <source>Or type this into the app: %1</source>
            <translation>Oder tippen Sie dies in die App: %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>On. Whoever has your password alone cannot sign in.</source>
            <translation>Ein. Wer nur Ihr Passwort hat, kann sich nicht anmelden.</translation>
        </message>
        <message numerus="yes">
            <source>%n recovery code(s) left.</source>
            <translation>
                <numerusform>%n Wiederherstellungscode übrig.</numerusform>
                <numerusform>%n Wiederherstellungscodes übrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>New recovery codes…</source>
            <translation>Neue Wiederherstellungscodes…</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation>Ausschalten…</translation>
        </message>
        <message>
            <source>New recovery codes</source>
            <translation>Neue Wiederherstellungscodes</translation>
        </message>
        <message>
            <source>Make new codes</source>
            <translation>Neue Codes erzeugen</translation>
        </message>
        <message>
            <source>Switch the second factor off</source>
            <translation>Zweiten Faktor ausschalten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>A code of your app, or a recovery code</source>
            <translation>Ein Code Ihrer App oder ein Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Off. With it, signing in takes your password and a code of your phone.</source>
            <translation>Aus. Mit ihm braucht die Anmeldung Ihr Passwort und einen Code Ihres Telefons.</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>Set up the second factor</source>
            <translation>Zweiten Faktor einrichten</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Lädt…</translation>
        </message>
        <message>
            <source>Where you are signed in</source>
            <translation>Wo Sie angemeldet sind</translation>
        </message>
        <message>
            <source>End all others</source>
            <translation>Alle anderen beenden</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>program on system</comment>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1 · this one</source>
            <translation>%1 · diese</translation>
        </message>
        <message>
            <source>%1 · last used %2 · since %3</source>
            <translation>%1 · zuletzt benutzt %2 · seit %3</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>End the sign-in %1</source>
            <translation>Anmeldung %1 beenden</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SettingsPage</name>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>How you prove who you are, and where you are signed in.</source>
            <translation>Wie Sie zeigen, wer Sie sind, und wo Sie angemeldet sind.</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>How this computer reaches the server.</source>
            <translation>Wie dieser Rechner den Server erreicht.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>To use another server, sign out and choose it there.</source>
            <translation>Um einen anderen Server zu benutzen, melden Sie sich ab und wählen Sie ihn dort.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Zeilen von Tabellen</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Eng</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Weit</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language changes when Emesa is started again.</source>
            <translation>Die Sprache wechselt beim nächsten Start von Emesa.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>What the bell tells you. What is switched off still stands in the order's history.</source>
            <translation>Was die Glocke Ihnen sagt. Ausgeschaltetes steht weiter im Verlauf des Auftrags.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Choose a command and press the keys you would like for it. Commands of a page are here once you have been there.</source>
            <translation>Wählen Sie einen Befehl und drücken Sie die Tasten, die Sie dafür möchten. Befehle einer Seite stehen hier, sobald Sie dort waren.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokolldatei</translation>
        </message>
        <message>
            <source>What Emesa notes down on this computer for whoever looks for a fault. Never passwords or codes.</source>
            <translation>Was Emesa auf diesem Rechner notiert, für alle, die einen Fehler suchen. Nie Passwörter oder Codes.</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>Only what went wrong</source>
            <translation>Nur was schiefging</translation>
        </message>
        <message>
            <source>Everything, for a search</source>
            <translation>Alles, für eine Suche</translation>
        </message>
        <message>
            <source>No log can be written on this computer.</source>
            <translation>Auf diesem Rechner kann keine Protokolldatei geschrieben werden.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Server health</source>
            <translation>Zustand des Servers</translation>
        </message>
        <message>
            <source>For whoever runs the server: each of its parts, as it says itself.</source>
            <translation>Für alle, die den Server betreiben: jeder seiner Teile, wie er es selbst sagt.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Oldest client</source>
            <translation>Ältester Client</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <source>✓ ready</source>
            <translation>✓ bereit</translation>
        </message>
        <message>
            <source>✗ not ready</source>
            <translation>✗ nicht bereit</translation>
        </message>
        <message>
            <source>✓ good</source>
            <translation>✓ gut</translation>
        </message>
        <message>
            <source>✗ failed</source>
            <translation>✗ fehlgeschlagen</translation>
        </message>
        <message>
            <source>✗ %1</source>
            <translation>✗ %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Emesa %1</source>
            <translation>Emesa %1</translation>
        </message>
        <message>
            <source>Orders for custom metal parts, from the STEP file to the delivery.</source>
            <translation>Aufträge für Metallteile nach Maß, von der STEP-Datei bis zur Lieferung.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Made with Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).</source>
            <translation>Gemacht mit Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShopFloorPage</name>
        <message>
            <source>Scan a traveler, or type a part</source>
            <translation>Laufkarte scannen oder Teil tippen</translation>
        </message>
        <message>
            <source>Jobs by machine</source>
            <translation>Aufträge nach Maschine</translation>
        </message>
        <message>
            <source>No program here opens this kind of file. It lies at %1</source>
            <translation>Kein Programm hier öffnet diese Art Datei. Sie liegt unter %1</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>PIN forgotten: sign out</source>
            <translation>PIN vergessen: abmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Signing out ends the lock: whoever signs in next sees what that account may see.</source>
            <translation>Abmelden beendet die Sperre: wer sich als Nächstes anmeldet, sieht, was jenes Konto sehen darf.</translation>
        </message>
        <message>
            <source>Shop floor</source>
            <translation>Fertigung</translation>
        </message>
        <message>
            <source>Scan a traveler</source>
            <translation>Laufkarte scannen</translation>
        </message>
        <message>
            <source>Start or go on</source>
            <translation>Starten oder weitermachen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>All jobs</source>
            <translation>Alle Aufträge</translation>
        </message>
        <message>
            <source>Light or dark shop floor</source>
            <translation>Helle oder dunkle Fertigung</translation>
        </message>
        <message>
            <source>Lock to the shop floor, or unlock</source>
            <translation>Auf die Fertigung sperren oder freigeben</translation>
        </message>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n Auftrag</numerusform>
                <numerusform>%n Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <translation>
                <numerusform>%n Maschine</numerusform>
                <numerusform>%n Maschinen</numerusform>
            </translation>
        </message>
        <message>
            <source>The board could not be read again: %1</source>
            <translation>Die Tafel konnte nicht neu gelesen werden: %1</translation>
        </message>
        <message>
            <source>Nothing to make</source>
            <translation>Nichts zu fertigen</translation>
        </message>
        <message>
            <source>Jobs appear here by themselves as soon as an order is paid.</source>
            <translation>Aufträge erscheinen hier von selbst, sobald sie bezahlt sind.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Freigeben…</translation>
        </message>
        <message>
            <source>Lock…</source>
            <translation>Sperren…</translation>
        </message>
        <message>
            <source>Unlock the window</source>
            <translation>Fenster freigeben</translation>
        </message>
        <message>
            <source>Lock the window to this page</source>
            <translation>Fenster auf diese Seite sperren</translation>
        </message>
        <message>
            <source>Enter the PIN it was locked with.</source>
            <translation>Geben Sie die PIN ein, mit der es gesperrt wurde.</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits. Nobody gets to another page without it, also after a restart.</source>
            <translation>Wählen Sie eine PIN mit 4 bis 12 Ziffern. Ohne sie kommt niemand auf eine andere Seite, auch nach einem Neustart nicht.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>The window is free again.</source>
            <translation>Das Fenster ist wieder frei.</translation>
        </message>
        <message>
            <source>The window is locked to this page.</source>
            <translation>Das Fenster ist auf diese Seite gesperrt.</translation>
        </message>
        <message>
            <source>Finish this job first, or go back to it. Then scan again.</source>
            <translation>Beenden Sie zuerst diesen Auftrag oder gehen Sie zu ihm zurück. Dann scannen Sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutOverlay</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::ShortcutsPanel</name>
        <message>
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>Neue Tasten für den gewählten Befehl</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <source>%1 ⚠ taken twice</source>
            <translation>%1 ⚠ doppelt vergeben</translation>
        </message>
        <message>
            <source>“%1” has the same keys, so neither answers while both are there. Choose others for one of them.</source>
            <translation>„%1“ hat dieselben Tasten, daher reagiert keiner von beiden, solange beide da sind. Wählen Sie für einen andere.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInPage</name>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>New here? Register as a client</source>
            <translation>Neu hier? Als Kunde registrieren</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrieren</translation>
        </message>
        <message>
            <source>I have an account</source>
            <translation>Ich habe ein Konto</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <source>Registering…</source>
            <translation>Registrieren…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Connection settings</source>
            <translation>Verbindungseinstellungen</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort zeigen</translation>
        </message>
        <message>
            <source>First start of a new server? Begin with its one-time token</source>
            <translation>Erster Start eines neuen Servers? Beginnen Sie mit seinem Einmal-Schlüssel</translation>
        </message>
        <message>
            <source>Your second factor</source>
            <translation>Ihr zweiter Faktor</translation>
        </message>
        <message>
            <source>Type the six digits your authenticator app shows for Emesa. Without your phone, type one of your recovery codes instead.</source>
            <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App für Emesa zeigt. Ohne Ihr Telefon geben Sie stattdessen einen Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Als jemand anderes anmelden</translation>
        </message>
        <message>
            <source>Register as a client</source>
            <translation>Als Kunde registrieren</translation>
        </message>
        <message>
            <source>This is not the password above.</source>
            <translation>Das ist nicht das Passwort von oben.</translation>
        </message>
        <message>
            <source>First administrator of a new server</source>
            <translation>Erster Administrator eines neuen Servers</translation>
        </message>
        <message>
            <source>Whoever installed the server finds the one-time token in the file “bootstrap-token” in its data folder. It works once.</source>
            <translation>Wer den Server installiert hat, findet den Einmal-Schlüssel in der Datei „bootstrap-token“ in dessen Datenordner. Er gilt einmal.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Back to the sign-in</source>
            <translation>Zurück zur Anmeldung</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Looking for the server…</source>
            <translation>Server wird gesucht…</translation>
        </message>
        <message>
            <source>✓ Emesa %1</source>
            <translation>✓ Emesa %1</translation>
        </message>
        <message>
            <source>✗ Cannot be used now</source>
            <translation>✗ Jetzt nicht benutzbar</translation>
        </message>
        <message>
            <source>The way to this server is not encrypted: your password and your files can be read on it. Use an address that begins with https, or ask whoever runs the server for one.</source>
            <translation>Der Weg zu diesem Server ist unverschlüsselt: Ihr Passwort und Ihre Dateien können dort mitgelesen werden. Benutzen Sie eine Adresse, die mit https beginnt, oder fragen Sie den Betreiber danach.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SignInSection</name>
        <message>
            <source>Sign-ins</source>
            <translation>Anmeldungen</translation>
        </message>
        <message>
            <source>Search user or address</source>
            <translation>Benutzer oder Adresse suchen</translation>
        </message>
        <message>
            <source>No sign-ins</source>
            <translation>Keine Anmeldungen</translation>
        </message>
        <message>
            <source>Every program that signs in appears here until long after it signed out.</source>
            <translation>Jedes Programm, das sich anmeldet, erscheint hier, bis lange nach dem Abmelden.</translation>
        </message>
        <message>
            <source>Show everybody’s</source>
            <translation>Die aller zeigen</translation>
        </message>
        <message>
            <source>user %1</source>
            <translation>Benutzer %1</translation>
        </message>
        <message>
            <source>Sign-ins of %1</source>
            <translation>Anmeldungen von %1</translation>
        </message>
        <message>
            <source>End sign-in</source>
            <translation>Anmeldung beenden</translation>
        </message>
        <message>
            <source>Choose a sign-in first.</source>
            <translation>Wählen Sie zuerst eine Anmeldung.</translation>
        </message>
        <message numerus="yes">
            <source>End %n sign-in(s)</source>
            <translation>
                <numerusform>%n Anmeldung beenden</numerusform>
                <numerusform>%n Anmeldungen beenden</numerusform>
            </translation>
        </message>
        <message>
            <source>The sign-in of %1 from %2 has ended.</source>
            <translation>Die Anmeldung von %1 vom %2 ist beendet.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StageBar</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>steht bevor</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>ended here</source>
            <translation>endete hier</translation>
        </message>
        <message>
            <source>Progress of the order</source>
            <translation>Fortschritt des Auftrags</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>stage, state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>stage, state, date</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StatePanel</name>
        <message>
            <source>Loading</source>
            <translation>Lädt</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Lädt…</translation>
        </message>
        <message>
            <source>This could not be loaded</source>
            <translation>Dies konnte nicht geladen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StepCard</name>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message numerus="yes">
            <source>%n still missing</source>
            <translation>
                <numerusform>%n fehlt noch</numerusform>
                <numerusform>%n fehlen noch</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::StreamView</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Überholt</translation>
        </message>
        <message>
            <source>the same price</source>
            <translation>derselbe Preis</translation>
        </message>
        <message>
            <source>%1%2 (%1%3 %)</source>
            <comment>sign, money, percent</comment>
            <translation>%1%2 (%1%3 %)</translation>
        </message>
        <message>
            <source>the same lead time</source>
            <translation>dieselbe Lieferzeit</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) sooner</source>
            <translation>
                <numerusform>%n Tag früher</numerusform>
                <numerusform>%n Tage früher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n Tag später</numerusform>
                <numerusform>%n Tage später</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier entry(s)</source>
            <translation>
                <numerusform>%n früheren Eintrag zeigen</numerusform>
                <numerusform>%n frühere Einträge zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>You asked for %1</source>
            <comment>target price</comment>
            <translation>Sie fragten nach %1</translation>
        </message>
        <message>
            <source>%1 asked for %2</source>
            <comment>client, target price</comment>
            <translation>%1 fragte nach %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>sender, time</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Not carried out</source>
            <translation>Nicht ausgeführt</translation>
        </message>
        <message>
            <source>Waiting to be sent · %1</source>
            <translation>Wartet auf das Senden · %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Offer %1</source>
            <translation>Angebot %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4  ▸</source>
            <comment>offer, price, sender, state</comment>
            <translation>%1 · %2 · %3 · %4  ▸</translation>
        </message>
        <message>
            <source>Unfolds the offer</source>
            <translation>Klappt das Angebot auf</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>offer, sender, time</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to the offer before</source>
            <comment>difference</comment>
            <translation>%1 zum Angebot davor</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Abgelaufen %1</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Gültig bis %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>offer, price, state</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Die Werkstatt</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::SuppliersPage</name>
        <message>
            <source>Laser cutting</source>
            <translation>Laserschneiden</translation>
        </message>
        <message>
            <source>Bending</source>
            <translation>Abkanten</translation>
        </message>
        <message>
            <source>Punching</source>
            <translation>Stanzen</translation>
        </message>
        <message>
            <source>Milling</source>
            <translation>Fräsen</translation>
        </message>
        <message>
            <source>Turning</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Welding</source>
            <translation>Schweißen</translation>
        </message>
        <message>
            <source>Grinding</source>
            <translation>Schleifen</translation>
        </message>
        <message>
            <source>Powder coating</source>
            <translation>Pulverbeschichten</translation>
        </message>
        <message>
            <source>Anodising</source>
            <translation>Eloxieren</translation>
        </message>
        <message>
            <source>Galvanising</source>
            <translation>Verzinken</translation>
        </message>
        <message>
            <source>Whom to ask, and when.</source>
            <translation>Wen man fragt, und wann.</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Lieferanten</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>Neuer Lieferant</translation>
        </message>
        <message>
            <source>No supplier chosen</source>
            <translation>Kein Lieferant gewählt</translation>
        </message>
        <message>
            <source>Choose one in the list to see and change it here.</source>
            <translation>Wählen Sie einen in der Liste, um ihn hier zu sehen und zu ändern.</translation>
        </message>
        <message>
            <source>Search name, contact or e-mail</source>
            <translation>Name, Kontakt oder E-Mail suchen</translation>
        </message>
        <message>
            <source>No suppliers yet</source>
            <translation>Noch keine Lieferanten</translation>
        </message>
        <message>
            <source>Suppliers are the job shops that own machines. Add the first one to book its machines for orders.</source>
            <translation>Lieferanten sind die Betriebe, denen Maschinen gehören. Legen Sie den ersten an, um seine Maschinen für Aufträge zu buchen.</translation>
        </message>
        <message>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>This supplier has no machines yet.</source>
            <translation>Dieser Lieferant hat noch keine Maschinen.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>machine and what kind it is</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::TaskPanel</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::UserSection</name>
        <message>
            <source>Only for people of a job shop: they see the orders on its machines.</source>
            <translation>Nur für Personen eines Lieferanten: sie sehen die Aufträge auf seinen Maschinen.</translation>
        </message>
        <message>
            <source>Tell it to the person another way than by e-mail.</source>
            <translation>Teilen Sie es der Person anders als per E-Mail mit.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Search name, e-mail or company</source>
            <translation>Name, E-Mail oder Firma suchen</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Noch keine Benutzer</translation>
        </message>
        <message>
            <source>Add the people who work with orders. Clients register themselves.</source>
            <translation>Legen Sie die Personen an, die mit Aufträgen arbeiten. Kunden registrieren sich selbst.</translation>
        </message>
        <message>
            <source>Choose a user to see roles and sign-ins.</source>
            <translation>Wählen Sie einen Benutzer, um Rollen und Anmeldungen zu sehen.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Users with the role %1</source>
            <translation>Benutzer mit der Rolle %1</translation>
        </message>
        <message>
            <source>Add user…</source>
            <translation>Benutzer anlegen…</translation>
        </message>
        <message>
            <source>new person account</source>
            <translation>neue person konto</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Set a new password…</source>
            <translation>Neues Passwort setzen…</translation>
        </message>
        <message>
            <source>Unlock sign-in</source>
            <translation>Anmeldung entsperren</translation>
        </message>
        <message>
            <source>%1 can try to sign in again at once.</source>
            <translation>%1 kann sofort wieder versuchen, sich anzumelden.</translation>
        </message>
        <message>
            <source>End all sign-ins…</source>
            <translation>Alle Anmeldungen beenden…</translation>
        </message>
        <message>
            <source>End all sign-ins of %1?</source>
            <translation>Alle Anmeldungen von %1 beenden?</translation>
        </message>
        <message>
            <source>Every program of this person has to sign in again.</source>
            <translation>Jedes Programm dieser Person muss sich neu anmelden.</translation>
        </message>
        <message>
            <source>End all sign-ins</source>
            <translation>Alle Anmeldungen beenden</translation>
        </message>
        <message>
            <source>There was no sign-in to end.</source>
            <translation>Es gab keine Anmeldung zu beenden.</translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s) ended.</source>
            <translation>
                <numerusform>%n Anmeldung beendet.</numerusform>
                <numerusform>%n Anmeldungen beendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reset second factor…</source>
            <translation>Zweiten Faktor zurücksetzen…</translation>
        </message>
        <message>
            <source>Reset the second factor of %1?</source>
            <translation>Zweiten Faktor von %1 zurücksetzen?</translation>
        </message>
        <message>
            <source>Until a new one is set up, the password alone is enough. Make sure that it is really this person who asks.</source>
            <translation>Bis ein neuer eingerichtet ist, genügt das Passwort allein. Vergewissern Sie sich, dass wirklich diese Person fragt.</translation>
        </message>
        <message>
            <source>Reset second factor</source>
            <translation>Zweiten Faktor zurücksetzen</translation>
        </message>
        <message>
            <source>The second factor of %1 is off.</source>
            <translation>Der zweite Faktor von %1 ist aus.</translation>
        </message>
        <message>
            <source>Show sign-ins</source>
            <translation>Anmeldungen zeigen</translation>
        </message>
        <message>
            <source>Why may this person…?</source>
            <translation>Warum darf diese Person…?</translation>
        </message>
        <message>
            <source>Show what this person did</source>
            <translation>Zeigen, was diese Person getan hat</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Choose a user first.</source>
            <translation>Wählen Sie zuerst einen Benutzer.</translation>
        </message>
        <message>
            <source>Change your own password in the settings.</source>
            <translation>Ändern Sie Ihr eigenes Passwort in den Einstellungen.</translation>
        </message>
        <message>
            <source>Deactivated: cannot sign in</source>
            <translation>Ausgeschaltet: kann sich nicht anmelden</translation>
        </message>
        <message>
            <source>Active – this is you</source>
            <translation>Aktiv – das sind Sie</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Dabei seit</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Letzte Anmeldung</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>None: this person may do nothing.</source>
            <translation>Keine: diese Person darf nichts.</translation>
        </message>
        <message>
            <source>You cannot give “%1”: it allows “%2”, which you may not do yourself.</source>
            <translation>Sie können „%1“ nicht geben: die Rolle erlaubt „%2“, was Sie selbst nicht dürfen.</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Neuer Benutzer</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Benutzer anlegen</translation>
        </message>
        <message>
            <source>%1 can sign in now.</source>
            <translation>%1 kann sich jetzt anmelden.</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>At least 12 characters. All sign-ins of the person end.</source>
            <translation>Mindestens 12 Zeichen. Alle Anmeldungen der Person enden.</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Neues Passwort für %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Passwort setzen</translation>
        </message>
        <message>
            <source>Type a new password.</source>
            <translation>Geben Sie ein neues Passwort ein.</translation>
        </message>
        <message>
            <source>%1 has a new password.</source>
            <translation>%1 hat ein neues Passwort.</translation>
        </message>
        <message>
            <source>%1 can sign in again.</source>
            <translation>%1 kann sich wieder anmelden.</translation>
        </message>
        <message>
            <source>%1 is deactivated and signed out everywhere.</source>
            <translation>%1 ist ausgeschaltet und überall abgemeldet.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>%1 has the role %2 now.</source>
            <translation>%1 hat jetzt die Rolle %2.</translation>
        </message>
        <message>
            <source>%1 no longer has the role %2.</source>
            <translation>%1 hat die Rolle %2 nicht mehr.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>emesa::ui::WaitingPage</name>
        <message>
            <source>What you did while the server was away is kept on this computer and sent once, in this order.</source>
            <translation>Was Sie taten, während der Server weg war, ist auf diesem Rechner aufgehoben und wird einmal gesendet, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>Nothing can be kept on this computer now: another Emesa is running, or the disk is full.</source>
            <translation>Auf diesem Rechner kann gerade nichts aufgehoben werden: ein anderes Emesa läuft, oder die Platte ist voll.</translation>
        </message>
        <message>
            <source>Everything has been sent</source>
            <translation>Alles ist gesendet</translation>
        </message>
        <message>
            <source>What you do while the server is away waits here, and what it did not take comes back here.</source>
            <translation>Was Sie tun, während der Server weg ist, wartet hier, und was er nicht annahm, kommt hierher zurück.</translation>
        </message>
        <message>
            <source>When you did it</source>
            <translation>Als Sie es taten</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Do it on the new state</source>
            <translation>Auf dem neuen Stand ausführen</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Show order</source>
            <translation>Auftrag zeigen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard this action?</source>
            <translation>Diese Aktion verwerfen?</translation>
        </message>
        <message>
            <source>“%1” will not be sent. This cannot be undone.</source>
            <translation>„%1“ wird nicht gesendet. Das kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>Waiting actions</source>
            <translation>Wartende Aktionen</translation>
        </message>
    </context>
</TS>
