<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionTable</name>
    <message>
        <source>Go to Today</source>
        <translation>Go to Today</translation>
    </message>
    <message>
        <source>What is to be done now</source>
        <translation>What is to be done now</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>Go to Cases</translation>
    </message>
    <message>
        <source>Where each case stands</source>
        <translation>Where each case stands</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Go to People</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <translation>Everything on one person</translation>
    </message>
    <message>
        <source>Go to Employers</source>
        <translation>Go to Employers</translation>
    </message>
    <message>
        <source>A client at a glance</source>
        <translation>A client at a glance</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>Go to Papers</translation>
    </message>
    <message>
        <source>What is to be printed, signed, sealed and sent</source>
        <translation>What is to be printed, signed, sealed and sent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Find people, cases, employers and commands</source>
        <translation>Find people, cases, employers and commands</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Go back to the page before</translation>
    </message>
    <message>
        <source>Next Region</source>
        <translation>Next Region</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Move the keyboard to the next part of the window</translation>
    </message>
    <message>
        <source>Previous Region</source>
        <translation>Previous Region</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Move the keyboard to the part of the window before</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details pane</source>
        <translation>Show or hide the details pane</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Read everything shown anew</source>
        <translation>Read everything shown anew</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Do again what was undone last</translation>
    </message>
    <message>
        <source>Chinese or English</source>
        <translation>Chinese or English</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>Switch between Chinese and English</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Light or Dark</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>List all keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Import People …</source>
        <translation>Import People …</translation>
    </message>
    <message>
        <source>Bring in people and employers from a client&apos;s spreadsheet</source>
        <translation>Bring in people and employers from a client&apos;s spreadsheet</translation>
    </message>
    <message>
        <source>New Case …</source>
        <translation>New Case …</translation>
    </message>
    <message>
        <source>Open a case for a person</source>
        <translation>Open a case for a person</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>New …</translation>
    </message>
    <message>
        <source>Add a record to this list</source>
        <translation>Add a record to this list</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Change what is chosen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Keep what was typed</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only rows that hold some words</source>
        <translation>Show only rows that hold some words</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Show the fact, the rule and the calendar behind this</source>
        <translation>Show the fact, the rule and the calendar behind this</translation>
    </message>
    <message>
        <source>Move On</source>
        <translation>Move On</translation>
    </message>
    <message>
        <source>Move the case to its next stage</source>
        <translation>Move the case to its next stage</translation>
    </message>
    <message>
        <source>Record a Return …</source>
        <translation>Record a Return …</translation>
    </message>
    <message>
        <source>Record what the authority found lacking</source>
        <translation>Record what the authority found lacking</translation>
    </message>
    <message>
        <source>Add a File …</source>
        <translation>Add a File …</translation>
    </message>
    <message>
        <source>Read a PDF, compare it with the record and file it</source>
        <translation>Read a PDF, compare it with the record and file it</translation>
    </message>
    <message>
        <source>Compose a paper and keep it</source>
        <translation>Compose a paper and keep it</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Print the paper that is chosen</source>
        <translation>Print the paper that is chosen</translation>
    </message>
    <message>
        <source>Save a copy of the paper as a file</source>
        <translation>Save a copy of the paper as a file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Open the row that is chosen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Look at the row that is chosen</source>
        <translation>Look at the row that is chosen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Copy what is chosen</translation>
    </message>
    <message>
        <source>Open the Demo Office</source>
        <translation>Open the Demo Office</translation>
    </message>
    <message>
        <source>Look around in an invented office; your own store stays as it is</source>
        <translation>Look around in an invented office; your own store stays as it is</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Draw the paper, read it back, and keep it as it is</source>
        <translation>Draw the paper, read it back, and keep it as it is</translation>
    </message>
    <message>
        <source>Replace the paper that is chosen by a new one with today&apos;s values</source>
        <translation>Replace the paper that is chosen by a new one with today&apos;s values</translation>
    </message>
    <message>
        <source>Open a Case …</source>
        <translation>Open a Case …</translation>
    </message>
    <message>
        <source>Open a case for this person</source>
        <translation>Open a case for this person</translation>
    </message>
    <message>
        <source>Choose a Sheet …</source>
        <translation>Choose a Sheet …</translation>
    </message>
    <message>
        <source>Choose a client&apos;s CSV or Excel file</source>
        <translation>Choose a client&apos;s CSV or Excel file</translation>
    </message>
    <message>
        <source>Check Only</source>
        <translation>Check Only</translation>
    </message>
    <message>
        <source>Say what an import would bring; nothing is kept</source>
        <translation>Say what an import would bring; nothing is kept</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring in every row that is sound</source>
        <translation>Bring in every row that is sound</translation>
    </message>
    <message>
        <source>Save Rejected Rows …</source>
        <translation>Save Rejected Rows …</translation>
    </message>
    <message>
        <source>Save the rows that were not taken, each with its reason</source>
        <translation>Save the rows that were not taken, each with its reason</translation>
    </message>
    <message>
        <source>Remove what is chosen; undo brings it back</source>
        <translation>Remove what is chosen; undo brings it back</translation>
    </message>
    <message>
        <source>No Change Today</source>
        <translation>No Change Today</translation>
    </message>
    <message>
        <source>Note that the authority&apos;s status was looked up today and is as before</source>
        <translation>Note that the authority&apos;s status was looked up today and is as before</translation>
    </message>
    <message>
        <source>New Rules</source>
        <translation>New Rules</translation>
    </message>
    <message>
        <source>Open cases that newer rules touch, old and new side by side</source>
        <translation>Open cases that newer rules touch, old and new side by side</translation>
    </message>
    <message>
        <source>Move to the New Rules</source>
        <translation>Move to the New Rules</translation>
    </message>
    <message>
        <source>Move the chosen cases to the new rules; undo brings them back</source>
        <translation>Move the chosen cases to the new rules; undo brings them back</translation>
    </message>
    <message>
        <source>Keep the Old Rules …</source>
        <translation>Keep the Old Rules …</translation>
    </message>
    <message>
        <source>Leave the chosen cases with their rules, and say why</source>
        <translation>Leave the chosen cases with their rules, and say why</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>Go to Library</translation>
    </message>
    <message>
        <source>What is the rule, and who says so?</source>
        <translation>What is the rule, and who says so?</translation>
    </message>
    <message>
        <source>Add a Rule Pack …</source>
        <translation>Add a Rule Pack …</translation>
    </message>
    <message>
        <source>Take in a rule pack of the office&apos;s own; it is checked first</source>
        <translation>Take in a rule pack of the office&apos;s own; it is checked first</translation>
    </message>
    <message>
        <source>Switch On or Off</source>
        <translation>Switch On or Off</translation>
    </message>
    <message>
        <source>Let the chosen rule pack hold, or not</source>
        <translation>Let the chosen rule pack hold, or not</translation>
    </message>
    <message>
        <source>Import a Year …</source>
        <translation>Import a Year …</translation>
    </message>
    <message>
        <source>Bring in a year&apos;s days off and make-up days: holiday-cn, iCalendar or CSV</source>
        <translation>Bring in a year&apos;s days off and make-up days: holiday-cn, iCalendar or CSV</translation>
    </message>
    <message>
        <source>Go to Card Integration</source>
        <translation>Go to Card Integration</translation>
    </message>
    <message>
        <source>Whom 1 December 2024 left with an old paper</source>
        <translation>Whom 1 December 2024 left with an old paper</translation>
    </message>
    <message>
        <source>Open Cases …</source>
        <translation>Open Cases …</translation>
    </message>
    <message>
        <source>See what replacing the papers of the chosen holders takes, and open their cases</source>
        <translation>See what replacing the papers of the chosen holders takes, and open their cases</translation>
    </message>
    <message>
        <source>All Holders</source>
        <translation>All Holders</translation>
    </message>
    <message>
        <source>Show everybody who was left with an old paper</source>
        <translation>Show everybody who was left with an old paper</translation>
    </message>
    <message>
        <source>Holders Not Yet Done</source>
        <translation>Holders Not Yet Done</translation>
    </message>
    <message>
        <source>Show only those whose paper is not replaced yet</source>
        <translation>Show only those whose paper is not replaced yet</translation>
    </message>
    <message>
        <source>Holders Done</source>
        <translation>Holders Done</translation>
    </message>
    <message>
        <source>Show only those whose paper was replaced</source>
        <translation>Show only those whose paper was replaced</translation>
    </message>
    <message>
        <source>Add Portal Access …</source>
        <translation>Add Portal Access …</translation>
    </message>
    <message>
        <source>Note how one gets into a portal for this employer; never a password</source>
        <translation>Note how one gets into a portal for this employer; never a password</translation>
    </message>
    <message>
        <source>Record Arrivals …</source>
        <translation>Record Arrivals …</translation>
    </message>
    <message>
        <source>Type the entry dates of several people into one table</source>
        <translation>Type the entry dates of several people into one table</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>Go to Inbox</translation>
    </message>
    <message>
        <source>What came in, read and matched to its case</source>
        <translation>What came in, read and matched to its case</translation>
    </message>
    <message>
        <source>Add Files …</source>
        <translation>Add Files …</translation>
    </message>
    <message>
        <source>Read PDFs, scans and photos, many at a time; nothing is kept yet</source>
        <translation>Read PDFs, scans and photos, many at a time; nothing is kept yet</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>Stop Reading</translation>
    </message>
    <message>
        <source>Read no further; what is read stays in the list</source>
        <translation>Read no further; what is read stays in the list</translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation>Take off the List</translation>
    </message>
    <message>
        <source>Take the chosen file off the list; the file itself stays where it is</source>
        <translation>Take the chosen file off the list; the file itself stays where it is</translation>
    </message>
    <message>
        <source>File as Notice</source>
        <translation>File as Notice</translation>
    </message>
    <message>
        <source>File the chosen file as the case&apos;s notice, with the values as confirmed</source>
        <translation>File the chosen file as the case&apos;s notice, with the values as confirmed</translation>
    </message>
    <message>
        <source>Keep as Material</source>
        <translation>Keep as Material</translation>
    </message>
    <message>
        <source>Keep the chosen file as the chosen material of the case</source>
        <translation>Keep the chosen file as the chosen material of the case</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
    <message>
        <source>Let the chosen finding stand, and say why</source>
        <translation>Let the chosen finding stand, and say why</translation>
    </message>
    <message>
        <source>What to Ask For</source>
        <translation>What to Ask For</translation>
    </message>
    <message>
        <source>List what this client still has to send, person by person, and copy the list</source>
        <translation>List what this client still has to send, person by person, and copy the list</translation>
    </message>
    <message>
        <source>For Many …</source>
        <translation>For Many …</translation>
    </message>
    <message>
        <source>Issue one form for many cases, one after another</source>
        <translation>Issue one form for many cases, one after another</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Issue no further paper; what is issued stays</source>
        <translation>Issue no further paper; what is issued stays</translation>
    </message>
    <message>
        <source>Fill In the Portal</source>
        <translation>Fill In the Portal</translation>
    </message>
    <message>
        <source>Show what is typed into the portal, page by page, each value with a button that copies it</source>
        <translation>Show what is typed into the portal, page by page, each value with a button that copies it</translation>
    </message>
    <message>
        <source>Make a Pack …</source>
        <translation>Make a Pack …</translation>
    </message>
    <message>
        <source>Put the case&apos;s papers into a folder as the portal takes them, with a list</source>
        <translation>Put the case&apos;s papers into a folder as the portal takes them, with a list</translation>
    </message>
    <message>
        <source>New Paper …</source>
        <translation>New Paper …</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>To Seal</source>
        <translation>To Seal</translation>
    </message>
    <message>
        <source>What is to be signed and sealed, and the packets on their way</source>
        <translation>What is to be signed and sealed, and the packets on their way</translation>
    </message>
    <message>
        <source>Make a Packet</source>
        <translation>Make a Packet</translation>
    </message>
    <message>
        <source>Put the chosen papers into a packet for each employer</source>
        <translation>Put the chosen papers into a packet for each employer</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Take Out</translation>
    </message>
    <message>
        <source>Take the chosen paper out of its packet, which was not sent</source>
        <translation>Take the chosen paper out of its packet, which was not sent</translation>
    </message>
    <message>
        <source>Signed Copy …</source>
        <translation>Signed Copy …</translation>
    </message>
    <message>
        <source>File the scan of the chosen paper, signed and sealed</source>
        <translation>File the scan of the chosen paper, signed and sealed</translation>
    </message>
    <message>
        <source>Add a Seal …</source>
        <translation>Add a Seal …</translation>
    </message>
    <message>
        <source>Note a seal that this employer has, and its authorisation</source>
        <translation>Note a seal that this employer has, and its authorisation</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Replace …</translation>
    </message>
    <message>
        <source>Progress Report …</source>
        <translation>Progress Report …</translation>
    </message>
    <message>
        <source>Save how this client&apos;s cases stand, as PDF and for Excel</source>
        <translation>Save how this client&apos;s cases stand, as PDF and for Excel</translation>
    </message>
    <message>
        <source>Hand Over …</source>
        <translation>Hand Over …</translation>
    </message>
    <message>
        <source>Write the whole case into a folder for another office: the case book, every record, every file</source>
        <translation>Write the whole case into a folder for another office: the case book, every record, every file</translation>
    </message>
    <message>
        <source>Take a Case Over …</source>
        <translation>Take a Case Over …</translation>
    </message>
    <message>
        <source>Bring in a case that another office handed over, value for value</source>
        <translation>Bring in a case that another office handed over, value for value</translation>
    </message>
    <message>
        <source>Printer Offset …</source>
        <translation>Printer Offset …</translation>
    </message>
    <message>
        <source>Move what this computer prints, so that it meets pre-printed paper</source>
        <translation>Move what this computer prints, so that it meets pre-printed paper</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>What papers are made of: the program&apos;s forms and the office&apos;s own</source>
        <translation>What papers are made of: the program&apos;s forms and the office&apos;s own</translation>
    </message>
    <message>
        <source>Add a Form …</source>
        <translation>Add a Form …</translation>
    </message>
    <message>
        <source>Take in a form of the office&apos;s own; it is checked first</source>
        <translation>Take in a form of the office&apos;s own; it is checked first</translation>
    </message>
    <message>
        <source>Let papers be made of the chosen form, or not</source>
        <translation>Let papers be made of the chosen form, or not</translation>
    </message>
    <message>
        <source>Letterhead …</source>
        <translation>Letterhead …</translation>
    </message>
    <message>
        <source>Change the name, address and telephone at the head of the office&apos;s letters</source>
        <translation>Change the name, address and telephone at the head of the office&apos;s letters</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Picture …</translation>
    </message>
    <message>
        <source>Choose the picture at the head of the office&apos;s letters</source>
        <translation>Choose the picture at the head of the office&apos;s letters</translation>
    </message>
    <message>
        <source>How to Write One</source>
        <translation>How to Write One</translation>
    </message>
    <message>
        <source>Tell how a form of the office&apos;s own is written</source>
        <translation>Tell how a form of the office&apos;s own is written</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Hide everything and close the store until the passphrase is typed</source>
        <translation>Hide everything and close the store until the passphrase is typed</translation>
    </message>
    <message>
        <source>Staff and Security</source>
        <translation>Staff and Security</translation>
    </message>
    <message>
        <source>Who is in the office and what they may do, passphrases, the recovery key, locking</source>
        <translation>Who is in the office and what they may do, passphrases, the recovery key, locking</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Record that you have looked the case through, so that somebody else may submit it</source>
        <translation>Record that you have looked the case through, so that somebody else may submit it</translation>
    </message>
    <message>
        <source>Leaves the Office …</source>
        <translation>Leaves the Office …</translation>
    </message>
    <message>
        <source>Hand the open cases of the chosen member over, and close their access</source>
        <translation>Hand the open cases of the chosen member over, and close their access</translation>
    </message>
    <message>
        <source>Give a Passphrase …</source>
        <translation>Give a Passphrase …</translation>
    </message>
    <message>
        <source>Let the chosen member open the store with a passphrase of their own</source>
        <translation>Let the chosen member open the store with a passphrase of their own</translation>
    </message>
    <message>
        <source>Take the Passphrase …</source>
        <translation>Take the Passphrase …</translation>
    </message>
    <message>
        <source>Let the chosen member open the store no longer</source>
        <translation>Let the chosen member open the store no longer</translation>
    </message>
    <message>
        <source>My Passphrase …</source>
        <translation>My Passphrase …</translation>
    </message>
    <message>
        <source>Change the passphrase with which you open the store</source>
        <translation>Change the passphrase with which you open the store</translation>
    </message>
    <message>
        <source>New Recovery Key …</source>
        <translation>New Recovery Key …</translation>
    </message>
    <message>
        <source>Make a key to be printed and locked away, which opens the store when every passphrase is forgotten</source>
        <translation>Make a key to be printed and locked away, which opens the store when every passphrase is forgotten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Make, check and restore backups of the store</source>
        <translation>Make, check and restore backups of the store</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Back Up Now</translation>
    </message>
    <message>
        <source>Make a backup in both places at once</source>
        <translation>Make a backup in both places at once</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Look at every record, document and entry of the history of the chosen backup</source>
        <translation>Look at every record, document and entry of the history of the chosen backup</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the store, which is kept</source>
        <translation>Put the chosen backup in the place of the store, which is kept</translation>
    </message>
    <message>
        <source>Second Folder …</source>
        <translation>Second Folder …</translation>
    </message>
    <message>
        <source>Choose a folder on another disk where every backup is made too</source>
        <translation>Choose a folder on another disk where every backup is made too</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>Go to Reports</translation>
    </message>
    <message>
        <source>How the office is doing</source>
        <translation>How the office is doing</translation>
    </message>
    <message>
        <source>For Excel …</source>
        <translation>For Excel …</translation>
    </message>
    <message>
        <source>Save the figure that is shown as a workbook</source>
        <translation>Save the figure that is shown as a workbook</translation>
    </message>
    <message>
        <source>Client Report …</source>
        <translation>Client Report …</translation>
    </message>
    <message>
        <source>Choose the client to whom you send how their cases stand</source>
        <translation>Choose the client to whom you send how their cases stand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language and look of this computer, and the way to all that is chosen for the office</source>
        <translation>Language and look of this computer, and the way to all that is chosen for the office</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tell what this page is for and how it is used</source>
        <translation>Tell what this page is for and how it is used</translation>
    </message>
    <message>
        <source>Save the List …</source>
        <translation>Save the List …</translation>
    </message>
    <message>
        <source>Save the rows shown, in their order, for Excel or as CSV</source>
        <translation>Save the rows shown, in their order, for Excel or as CSV</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Choose the columns, save this way of looking at the list, or save the list as a file</source>
        <translation>Choose the columns, save this way of looking at the list, or save the list as a file</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Show the cases as cards, by whose turn it is, or as a table</source>
        <translation>Show the cases as cards, by whose turn it is, or as a table</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>People, employers and cases that were put out of sight, and the way back</source>
        <translation>People, employers and cases that were put out of sight, and the way back</translation>
    </message>
    <message>
        <source>Move to Bin …</source>
        <translation>Move to Bin …</translation>
    </message>
    <message>
        <source>Put what is chosen out of sight, with what hangs on it; the bin and undo bring it back</source>
        <translation>Put what is chosen out of sight, with what hangs on it; the bin and undo bring it back</translation>
    </message>
    <message>
        <source>Move This to Bin …</source>
        <translation>Move This to Bin …</translation>
    </message>
    <message>
        <source>Put the record shown out of sight, with what hangs on it; the bin and undo bring it back</source>
        <translation>Put the record shown out of sight, with what hangs on it; the bin and undo bring it back</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Bring what is chosen back from the bin, as it was</source>
        <translation>Bring what is chosen back from the bin, as it was</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Written by the office itself; no rule asks for it.</source>
        <translation>Written by the office itself; no rule asks for it.</translation>
    </message>
    <message>
        <source>To be filed by %1, as far as the holidays are known.</source>
        <translation>To be filed by %1, as far as the holidays are known.</translation>
    </message>
    <message>
        <source>To be filed by %1.</source>
        <translation>To be filed by %1.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>The work permit has ended: apply anew</source>
        <translation>The work permit has ended: apply anew</translation>
    </message>
    <message>
        <source>%1 (at the latest on %2)</source>
        <extracomment>What is to be done, and the last day for it, which comes before the day that the rule names.</extracomment>
        <translation>%1 (at the latest on %2)</translation>
    </message>
</context>
<context>
    <name>BinMover</name>
    <message>
        <source>Move to Bin</source>
        <translation>Move to Bin</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n record moved to the bin.</numerusform>
            <numerusform>%n records moved to the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was moved to the bin.</source>
        <translation>%1 was moved to the bin.</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended case(s)</source>
        <translation>
            <numerusform>%n ended case</numerusform>
            <numerusform>%n ended cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) kept here</source>
        <translation>
            <numerusform>%n original kept here</numerusform>
            <numerusform>%n originals kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) issued</source>
        <translation>
            <numerusform>%n paper issued</numerusform>
            <numerusform>%n papers issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family member(s)</source>
        <translation>
            <numerusform>%n family member</numerusform>
            <numerusform>%n family members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) employed (they stay)</source>
        <translation>
            <numerusform>%n person employed (stays)</numerusform>
            <numerusform>%n people employed (they stay)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Move %1 to the bin?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to the bin?</source>
        <translation>
            <numerusform>Move %n person to the bin?</numerusform>
            <numerusform>Move %n people to the bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n employer(s) to the bin?</source>
        <translation>
            <numerusform>Move %n employer to the bin?</numerusform>
            <numerusform>Move %n employers to the bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s) to the bin?</source>
        <translation>
            <numerusform>Move %n case to the bin?</numerusform>
            <numerusform>Move %n cases to the bin?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on it.</source>
        <translation>Nothing hangs on it.</translation>
    </message>
    <message>
        <source>What hangs on it: %1.</source>
        <translation>What hangs on it: %1.</translation>
    </message>
    <message>
        <source>Originals that belong to others are still here: hand them back first.</source>
        <translation>Originals that belong to others are still here: hand them back first.</translation>
    </message>
    <message>
        <source>It goes out of sight with what hangs on it: no list, no search, no date shows it. Papers, files and history stay, and Undo or the bin bring everything back.</source>
        <translation>It goes out of sight with what hangs on it: no list, no search, no date shows it. Papers, files and history stay, and Undo or the bin bring everything back.</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Passport name</source>
        <translation>Passport name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Passport expires</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Filing expires</source>
        <translation>Filing expires</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>Notice issued</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Visa obtained</source>
        <translation>Visa obtained</translation>
    </message>
    <message>
        <source>Entered China</source>
        <translation>Entered China</translation>
    </message>
    <message>
        <source>Lodging registered</source>
        <translation>Lodging registered</translation>
    </message>
    <message>
        <source>Originals shown</source>
        <translation>Originals shown</translation>
    </message>
    <message>
        <source>Electronic card</source>
        <translation>Electronic card</translation>
    </message>
    <message>
        <source>Residence permit filed</source>
        <translation>Residence permit filed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulate</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Authority last checked</source>
        <translation>Authority last checked</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Can be collected from</source>
        <translation>Can be collected from</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>Where the passport is</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Residence permit expires</source>
        <translation>Residence permit expires</translation>
    </message>
    <message>
        <source>Locked since the submission</source>
        <translation>Locked since the submission</translation>
    </message>
</context>
<context>
    <name>CaseFactsEditor</name>
    <message>
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Appointment on</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Can be collected from</source>
        <translation>Can be collected from</translation>
    </message>
    <message>
        <source>From then on it stands on Today until it is collected.</source>
        <translation>From then on it stands on Today until it is collected.</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>Where the passport is</translation>
    </message>
    <message>
        <source>With the person, at the window, at our office …</source>
        <translation>With the person, at the window, at our office …</translation>
    </message>
    <message>
        <source>Contract and consulate</source>
        <translation>Contract and consulate</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>Contract starts on</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>Contract ends on</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulate</translation>
    </message>
    <message>
        <source>Where the visa is applied for</source>
        <translation>Where the visa is applied for</translation>
    </message>
    <message>
        <source>Language of the contract</source>
        <translation>Language of the contract</translation>
    </message>
    <message>
        <source>zh if it is in Chinese, alone or beside another language; else two letters: en, fr …</source>
        <translation>zh if it is in Chinese, alone or beside another language; else two letters: en, fr …</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>What the contract says</translation>
    </message>
    <message>
        <source>Tick what is in it; as long as nothing is ticked it counts as not looked at.</source>
        <translation>Tick what is in it; as long as nothing is ticked it counts as not looked at.</translation>
    </message>
    <message>
        <source>Numbers of the authority</source>
        <translation>Numbers of the authority</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>As the portal lists the application.</source>
        <translation>As the portal lists the application.</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Notice number</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Not in the document</translation>
    </message>
    <message>
        <source>Not in our record</source>
        <translation>Not in our record</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
</context>
<context>
    <name>DeadlineView</name>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Another reading</translation>
    </message>
    <message>
        <source>set for %1</source>
        <translation>set for %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>not known: %1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>Its day cannot be told yet.</source>
        <translation>Its day cannot be told yet.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
</context>
<context>
    <name>DerivationWords</name>
    <message>
        <source>Counted from this day, which does not count itself</source>
        <translation>Counted from this day, which does not count itself</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) back</source>
        <translation>
            <numerusform>%n calendar day back</numerusform>
            <numerusform>%n calendar days back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) on</source>
        <translation>
            <numerusform>%n calendar day on</numerusform>
            <numerusform>%n calendar days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s) back</source>
        <translation>
            <numerusform>%n calendar month back</numerusform>
            <numerusform>%n calendar months back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar month(s) on</source>
        <translation>
            <numerusform>%n calendar month on</numerusform>
            <numerusform>%n calendar months on</numerusform>
        </translation>
    </message>
    <message>
        <source>That month has no day %1: its last day is taken</source>
        <translation>That month has no day %1: its last day is taken</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) back</source>
        <translation>
            <numerusform>%n working day back</numerusform>
            <numerusform>%n working days back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) on</source>
        <translation>
            <numerusform>%n working day on</numerusform>
            <numerusform>%n working days on</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, free until %2, is passed over</source>
        <translation>%1, free until %2, is passed over</translation>
    </message>
    <message>
        <source>A weekend day worked for %1, which counts</source>
        <translation>A weekend day worked for %1, which counts</translation>
    </message>
    <message>
        <source>No calendar is published for %1 yet: only weekends are passed over</source>
        <translation>No calendar is published for %1 yet: only weekends are passed over</translation>
    </message>
    <message>
        <source>Not a working day: the last one before it</source>
        <translation>Not a working day: the last one before it</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>The date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The last legal day is %1; plan it by %2, the last working day before.</source>
        <translation>The last legal day is %1; plan it by %2, the last working day before.</translation>
    </message>
    <message>
        <source>The last legal day is %1; the office plans by %2, the next working day.</source>
        <translation>The last legal day is %1; the office plans by %2, the next working day.</translation>
    </message>
    <message>
        <source>The last legal day is %1.</source>
        <translation>The last legal day is %1.</translation>
    </message>
    <message>
        <source>It is an estimate until that year&apos;s calendar is published.</source>
        <translation>It is an estimate until that year&apos;s calendar is published.</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>After: %1</translation>
    </message>
</context>
<context>
    <name>EmployerEditor</name>
    <message>
        <source>Edit the employer</source>
        <translation>Edit the employer</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>One of the two names is needed.</source>
        <translation>One of the two names is needed.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>18 characters, never I, O, S, V or Z.</source>
        <translation>18 characters, never I, O, S, V or Z.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Address in Chinese</source>
        <translation>Address in Chinese</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Filing with the authority expires on</source>
        <translation>Filing with the authority expires on</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>Relation to us</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No client (any more)</source>
        <translation>No client (any more)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>Contact&apos;s phone</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Contact&apos;s e-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>EmployerSealEditor</name>
    <message>
        <source>Edit the seal</source>
        <translation>Edit the seal</translation>
    </message>
    <message>
        <source>New seal</source>
        <translation>New seal</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>The day of the authorisation that the authority has (公章授权书); the company&apos;s own seal needs none.</source>
        <translation>The day of the authorisation that the authority has (公章授权书); the company&apos;s own seal needs none.</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>Authorised until</translation>
    </message>
    <message>
        <source>The last valid day.</source>
        <translation>The last valid day.</translation>
    </message>
    <message>
        <source>Who has the seal</source>
        <translation>Who has the seal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Permits ending</source>
        <translation>Permits ending</translation>
    </message>
    <message>
        <source>Cases by stage</source>
        <translation>Cases by stage</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Returns by reason</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation>First-pass rate</translation>
    </message>
    <message>
        <source>Days per stage</source>
        <translation>Days per stage</translation>
    </message>
    <message>
        <source>People by the month in which their work permit ends, for twelve months.</source>
        <translation>People by the month in which their work permit ends, for twelve months.</translation>
    </message>
    <message>
        <source>Open cases by the stage they are in.</source>
        <translation>Open cases by the stage they are in.</translation>
    </message>
    <message>
        <source>Cases that came back in the last twelve months, under each reason that was noted.</source>
        <translation>Cases that came back in the last twelve months, under each reason that was noted.</translation>
    </message>
    <message>
        <source>Open cases by who handles them.</source>
        <translation>Open cases by who handles them.</translation>
    </message>
    <message>
        <source>Of the cases decided in a month, how many were approved without ever coming back.</source>
        <translation>Of the cases decided in a month, how many were approved without ever coming back.</translation>
    </message>
    <message>
        <source>How long cases stood in a stage they left in the last twelve months: half of them longer, half shorter.</source>
        <translation>How long cases stood in a stage they left in the last twelve months: half of them longer, half shorter.</translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation>Passed at first</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>No reason noted</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n case(s)</source>
        <translation>
            <numerusform>%1: %2 of %n case</numerusform>
            <numerusform>%1: %2 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 days, from %n case(s)</source>
        <translation>
            <numerusform>%1: %2 days, from %n case</numerusform>
            <numerusform>%1: %2 days, from %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>In order until %1</source>
        <translation>In order until %1</translation>
    </message>
    <message>
        <source>Let stand: %1</source>
        <translation>Let stand: %1</translation>
    </message>
    <message>
        <source>Spares a return: %1</source>
        <translation>Spares a return: %1</translation>
    </message>
    <message>
        <source>%1 “%2” ↔ %3 “%4”</source>
        <translation>%1 “%2” ↔ %3 “%4”</translation>
    </message>
    <message>
        <source>In order until</source>
        <translation>In order until</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>It rests on</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>What helps: %1</translation>
    </message>
    <message numerus="yes">
        <source>This office had %Ln return(s) of this kind here, the last on %1: %2.</source>
        <translation>
            <numerusform>This office had %Ln return of this kind here, the last on %1: %2.</numerusform>
            <numerusform>This office had %Ln returns of this kind here, the last on %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>both parties</source>
        <translation>both parties</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>place of work</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>duties</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>period in China</source>
        <translation>period in China</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>seal and signature</source>
        <translation>seal and signature</translation>
    </message>
    <message>
        <source>contact of the referee</source>
        <translation>contact of the referee</translation>
    </message>
    <message>
        <source>seal or signature</source>
        <translation>seal or signature</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>degree</translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation>years of experience</translation>
    </message>
    <message>
        <source>months a year in China</source>
        <translation>months a year in China</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>university or employer of rank</source>
        <translation>university or employer of rank</translation>
    </message>
    <message>
        <source>the province&apos;s own points</source>
        <translation>the province&apos;s own points</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 is missing; a written commitment may stand in.</source>
        <translation>%1 is missing; a written commitment may stand in.</translation>
    </message>
    <message>
        <source>%1 may be needed: that depends on %2.</source>
        <translation>%1 may be needed: that depends on %2.</translation>
    </message>
    <message>
        <source>%1 is not filled in.</source>
        <translation>%1 is not filled in.</translation>
    </message>
    <message>
        <source>%1: the seal of the employer is missing.</source>
        <translation>%1: the seal of the employer is missing.</translation>
    </message>
    <message>
        <source>%1, issued on %2, is more than %3 months old on %4.</source>
        <translation>%1, issued on %2, is more than %3 months old on %4.</translation>
    </message>
    <message>
        <source>%1 ends on %2, before %3.</source>
        <translation>%1 ends on %2, before %3.</translation>
    </message>
    <message>
        <source>The passport ends on %1: on %2 it has less than %3 months left.</source>
        <translation>The passport ends on %1: on %2 it has less than %3 months left.</translation>
    </message>
    <message>
        <source>The residence permit ends on %1, before %2.</source>
        <translation>The residence permit ends on %1, before %2.</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>The contract ends before it begins.</translation>
    </message>
    <message>
        <source>%1: the last day is before the first.</source>
        <translation>%1: the last day is before the first.</translation>
    </message>
    <message>
        <source>%1: dated %2, after %3.</source>
        <translation>%1: dated %2, after %3.</translation>
    </message>
    <message>
        <source>The day of use, %1, is before the submission on %2.</source>
        <translation>The day of use, %1, is before the submission on %2.</translation>
    </message>
    <message>
        <source>The passport number cannot be right: 5 to 15 letters and digits.</source>
        <translation>The passport number cannot be right: 5 to 15 letters and digits.</translation>
    </message>
    <message>
        <source>The credit code cannot be right: its length, a sign in it, or its last sign.</source>
        <translation>The credit code cannot be right: its length, a sign in it, or its last sign.</translation>
    </message>
    <message>
        <source>Positions 9 to 17 of the credit code miss their own check; older codes may.</source>
        <translation>Positions 9 to 17 of the credit code miss their own check; older codes may.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 is not an e-mail address.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 is not a phone number.</translation>
    </message>
    <message>
        <source>%1 differs: “%2” and, in %3, “%4”.</source>
        <translation>%1 differs: “%2” and, in %3, “%4”.</translation>
    </message>
    <message>
        <source>The name differs: “%1” and “%2”.</source>
        <translation>The name differs: “%1” and “%2”.</translation>
    </message>
    <message>
        <source>The name differs: “%1” and, in %2, “%3”.</source>
        <translation>The name differs: “%1” and, in %2, “%3”.</translation>
    </message>
    <message>
        <source>%1: an apostille of %2 is not in force in China; it needs consular legalisation.</source>
        <translation>%1: an apostille of %2 is not in force in China; it needs consular legalisation.</translation>
    </message>
    <message>
        <source>%1: whether an apostille of %2 is in force in China is not certain here: check.</source>
        <translation>%1: whether an apostille of %2 is in force in China is not certain here: check.</translation>
    </message>
    <message>
        <source>%1: the Chinese translation is missing.</source>
        <translation>%1: the Chinese translation is missing.</translation>
    </message>
    <message>
        <source>%1 was issued in %2, not in China.</source>
        <translation>%1 was issued in %2, not in China.</translation>
    </message>
    <message>
        <source>%1 is of %2, not of the nationality: in order only if that was the last place lived in for a year.</source>
        <translation>%1 is of %2, not of the nationality: in order only if that was the last place lived in for a year.</translation>
    </message>
    <message>
        <source>%1 is a sworn statement, not an official record.</source>
        <translation>%1 is a sworn statement, not an official record.</translation>
    </message>
    <message>
        <source>The employer&apos;s registration ended on %1, before %2.</source>
        <translation>The employer&apos;s registration ended on %1, before %2.</translation>
    </message>
    <message>
        <source>The application cannot be started by: %1.</source>
        <translation>The application cannot be started by: %1.</translation>
    </message>
    <message>
        <source>Filed too early: it opens on %1.</source>
        <translation>Filed too early: it opens on %1.</translation>
    </message>
    <message>
        <source>Filed too late: the last day was %1.</source>
        <translation>Filed too late: the last day was %1.</translation>
    </message>
    <message>
        <source>The permit ended on %1: it can no longer be extended.</source>
        <translation>The permit ended on %1: it can no longer be extended.</translation>
    </message>
    <message>
        <source>The person is in China: the overseas entry is the wrong one.</source>
        <translation>The person is in China: the overseas entry is the wrong one.</translation>
    </message>
    <message>
        <source>The person enters China only on %1, after the submission on %2: the domestic entry is the wrong one.</source>
        <translation>The person enters China only on %1, after the submission on %2: the domestic entry is the wrong one.</translation>
    </message>
    <message>
        <source>No entry into China is known: the domestic entry is for those who are there.</source>
        <translation>No entry into China is known: the domestic entry is for those who are there.</translation>
    </message>
    <message>
        <source>The employer changes: a change of the permit is the wrong business; the old permit is cancelled and the new employer applies.</source>
        <translation>The employer changes: a change of the permit is the wrong business; the old permit is cancelled and the new employer applies.</translation>
    </message>
    <message>
        <source>The contract&apos;s dates cannot be changed: cancel and apply anew.</source>
        <translation>The contract&apos;s dates cannot be changed: cancel and apply anew.</translation>
    </message>
    <message>
        <source>The former permit still stands.</source>
        <translation>The former permit still stands.</translation>
    </message>
    <message>
        <source>The former permit is cancelled only on %1.</source>
        <translation>The former permit is cancelled only on %1.</translation>
    </message>
    <message>
        <source>The originals were to be shown by %1.</source>
        <translation>The originals were to be shown by %1.</translation>
    </message>
    <message>
        <source>The contract is not in Chinese (%1).</source>
        <translation>The contract is not in Chinese (%1).</translation>
    </message>
    <message>
        <source>The contract lacks: %1.</source>
        <translation>The contract lacks: %1.</translation>
    </message>
    <message>
        <source>The contract begins on %1, more than %2 days after the submission (by %3 at the latest).</source>
        <translation>The contract begins on %1, more than %2 days after the submission (by %3 at the latest).</translation>
    </message>
    <message>
        <source>The contract begins on %1, before the submission on %2.</source>
        <translation>The contract begins on %1, before the submission on %2.</translation>
    </message>
    <message>
        <source>The contract begins on %1, before the cancellation takes effect on %2.</source>
        <translation>The contract begins on %1, before the cancellation takes effect on %2.</translation>
    </message>
    <message>
        <source>The contract begins on %1 and leaves a gap: the old one ends on %2.</source>
        <translation>The contract begins on %1 and leaves a gap: the old one ends on %2.</translation>
    </message>
    <message>
        <source>The contract runs for more than the %1 years that are granted.</source>
        <translation>The contract runs for more than the %1 years that are granted.</translation>
    </message>
    <message>
        <source>Aged %1, under %2.</source>
        <translation>Aged %1, under %2.</translation>
    </message>
    <message>
        <source>Aged %1, over %2.</source>
        <translation>Aged %1, over %2.</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 lacks: %2.</translation>
    </message>
    <message>
        <source>%1 says not from when to when.</source>
        <translation>%1 says not from when to when.</translation>
    </message>
    <message>
        <source>The work history has a gap from %1 to %2.</source>
        <translation>The work history has a gap from %1 to %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date that can be read, so the history is not judged by it.</source>
        <translation>%1: “%2” is no date that can be read, so the history is not judged by it.</translation>
    </message>
    <message>
        <source>%1 equals: %2.</source>
        <translation>%1 equals: %2.</translation>
    </message>
    <message>
        <source>The handler is no regular, insured employee.</source>
        <translation>The handler is no regular, insured employee.</translation>
    </message>
    <message>
        <source>The place of work lacks street and number.</source>
        <translation>The place of work lacks street and number.</translation>
    </message>
    <message>
        <source>The certificate is not of the highest degree that the form names.</source>
        <translation>The certificate is not of the highest degree that the form names.</translation>
    </message>
    <message>
        <source>Class %1 is not taken here, only: %2.</source>
        <translation>Class %1 is not taken here, only: %2.</translation>
    </message>
    <message>
        <source>%1 points; %2 are needed.</source>
        <translation>%1 points; %2 are needed.</translation>
    </message>
    <message>
        <source>%1 points so far; %2 are needed. Unknown: %3.</source>
        <translation>%1 points so far; %2 are needed. Unknown: %3.</translation>
    </message>
    <message>
        <source>%1 points so far; %2 are needed.</source>
        <translation>%1 points so far; %2 are needed.</translation>
    </message>
    <message>
        <source>Not covered by the table: %1.</source>
        <translation>Not covered by the table: %1.</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>another country</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: an apostille will do.</source>
        <translation>%1 (%2) is not authenticated: an apostille will do.</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: it needs consular legalisation.</source>
        <translation>%1 (%2) is not authenticated: it needs consular legalisation.</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated: it needs its local notary&apos;s act.</source>
        <translation>%1 (%2) is not authenticated: it needs its local notary&apos;s act.</translation>
    </message>
    <message>
        <source>%1 (%2) is not authenticated; whether an apostille will do is not known here: check, else it needs consular legalisation.</source>
        <translation>%1 (%2) is not authenticated; whether an apostille will do is not known here: check, else it needs consular legalisation.</translation>
    </message>
    <message>
        <source>Only signs that look alike differ, such as 0 and O, 1 and I or 8 and B.</source>
        <translation>Only signs that look alike differ, such as 0 and O, 1 and I or 8 and B.</translation>
    </message>
    <message>
        <source>Two neighbouring signs are exchanged.</source>
        <translation>Two neighbouring signs are exchanged.</translation>
    </message>
    <message>
        <source>Day and month are exchanged.</source>
        <translation>Day and month are exchanged.</translation>
    </message>
    <message>
        <source>The words stand in another order.</source>
        <translation>The words stand in another order.</translation>
    </message>
    <message>
        <source>A single sign differs.</source>
        <translation>A single sign differs.</translation>
    </message>
    <message>
        <source>personnel seal</source>
        <translation>personnel seal</translation>
    </message>
    <message>
        <source>contract seal</source>
        <translation>contract seal</translation>
    </message>
    <message>
        <source>foreign affairs seal</source>
        <translation>foreign affairs seal</translation>
    </message>
    <message>
        <source>contract expired</source>
        <translation>contract expired</translation>
    </message>
    <message>
        <source>contract terminated</source>
        <translation>contract terminated</translation>
    </message>
    <message>
        <source>%1 bears a seal that the company has not authorised: %2.</source>
        <translation>%1 bears a seal that the company has not authorised: %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The reason given is “%1”, but the contract ends on %2 and the person left on %3.</source>
        <translation>The reason given is “%1”, but the contract ends on %2 and the person left on %3.</translation>
    </message>
    <message>
        <source>Promised was a pay of %1, paid were %2.</source>
        <translation>Promised was a pay of %1, paid were %2.</translation>
    </message>
    <message>
        <source>from memory: ask before you rely on it</source>
        <translation>from memory: ask before you rely on it</translation>
    </message>
    <message>
        <source>a weak source</source>
        <translation>a weak source</translation>
    </message>
    <message>
        <source>a fair source</source>
        <translation>a fair source</translation>
    </message>
    <message>
        <source>a strong source</source>
        <translation>a strong source</translation>
    </message>
    <message>
        <source>the authority&apos;s own words</source>
        <translation>the authority&apos;s own words</translation>
    </message>
    <message>
        <source>The file kept as %1 was read as %2.</source>
        <translation>The file kept as %1 was read as %2.</translation>
    </message>
    <message>
        <source>The translation of %1 bears no seal of the employer.</source>
        <translation>The translation of %1 bears no seal of the employer.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>there are not as many cells as columns</source>
        <translation>there are not as many cells as columns</translation>
    </message>
    <message>
        <source>a field has no name, or that of another</source>
        <translation>a field has no name, or that of another</translation>
    </message>
    <message>
        <source>the field lacks a known type, or its label in both languages</source>
        <translation>the field lacks a known type, or its label in both languages</translation>
    </message>
    <message>
        <source>the file is too large for a form</source>
        <translation>the file is too large for a form</translation>
    </message>
    <message>
        <source>the folder around the version&apos;s has not the form&apos;s code</source>
        <translation>the folder around the version&apos;s has not the form&apos;s code</translation>
    </message>
    <message>
        <source>the form has no name in both languages</source>
        <translation>the form has no name in both languages</translation>
    </message>
    <message>
        <source>a list that is typed can have but one text an item</source>
        <translation>a list that is typed can have but one text an item</translation>
    </message>
    <message>
        <source>the form names no language</source>
        <translation>the form names no language</translation>
    </message>
    <message>
        <source>a code has small letters, digits and hyphens</source>
        <translation>a code has small letters, digits and hyphens</translation>
    </message>
    <message>
        <source>this is not a date that stands above</source>
        <translation>this is not a date that stands above</translation>
    </message>
    <message>
        <source>this is a link to another file</source>
        <translation>this is a link to another file</translation>
    </message>
    <message>
        <source>a size lies between 6 and 24</source>
        <translation>a size lies between 6 and 24</translation>
    </message>
    <message>
        <source>this cannot be printed as a value</source>
        <translation>this cannot be printed as a value</translation>
    </message>
    <message>
        <source>a version&apos;s folder is named by year and month, as 2026-11</source>
        <translation>a version&apos;s folder is named by year and month, as 2026-11</translation>
    </message>
    <message>
        <source>this is not a width</source>
        <translation>this is not a width</translation>
    </message>
    <message>
        <source>this is not written as JSON</source>
        <translation>this is not written as JSON</translation>
    </message>
    <message>
        <source>the code of an own form begins with own-, unless it replaces one of the program</source>
        <translation>the code of an own form begins with own-, unless it replaces one of the program</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8</source>
        <translation>the file is not saved as UTF-8</translation>
    </message>
    <message>
        <source>the program&apos;s form has a field of that name and another type</source>
        <translation>the program&apos;s form has a field of that name and another type</translation>
    </message>
    <message>
        <source>a section is not closed</source>
        <translation>a section is not closed</translation>
    </message>
    <message>
        <source>a section is closed that is not open</source>
        <translation>a section is closed that is not open</translation>
    </message>
    <message>
        <source>too many sections lie in each other</source>
        <translation>too many sections lie in each other</translation>
    </message>
    <message>
        <source>two closing braces are missing</source>
        <translation>two closing braces are missing</translation>
    </message>
    <message>
        <source>this kind of line is not known</source>
        <translation>this kind of line is not known</translation>
    </message>
    <message>
        <source>the form has no such field</source>
        <translation>the form has no such field</translation>
    </message>
    <message>
        <source>the entry is not known</source>
        <translation>the entry is not known</translation>
    </message>
    <message>
        <source>a language is zh, en or both</source>
        <translation>a language is zh, en or both</translation>
    </message>
    <message>
        <source>who signs is individual, employer or agency</source>
        <translation>who signs is individual, employer or agency</translation>
    </message>
    <message>
        <source>the program&apos;s own version is as new or newer</source>
        <translation>the program&apos;s own version is as new or newer</translation>
    </message>
    <message>
        <source>this version was added before; name the new one otherwise</source>
        <translation>this version was added before; name the new one otherwise</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Line: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Nearest: %1</translation>
    </message>
    <message>
        <source>a letterhead stands before everything else, in no section</source>
        <translation>a letterhead stands before everything else, in no section</translation>
    </message>
    <message>
        <source>a letterhead has no text: the office keeps its own</source>
        <translation>a letterhead has no text: the office keeps its own</translation>
    </message>
</context>
<context>
    <name>HeldKinds</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>Passports</translation>
    </message>
    <message>
        <source>Add a passport</source>
        <translation>Add a passport</translation>
    </message>
    <message>
        <source>Work permits</source>
        <translation>Work permits</translation>
    </message>
    <message>
        <source>Add a work permit</source>
        <translation>Add a work permit</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>Residence permits</translation>
    </message>
    <message>
        <source>Add a residence permit</source>
        <translation>Add a residence permit</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Enter before</source>
        <translation>Enter before</translation>
    </message>
    <message>
        <source>Add a visa</source>
        <translation>Add a visa</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Port of entry</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Lodging on</source>
        <translation>Lodging on</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Add an employment</source>
        <translation>Add an employment</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Add a contract</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Add an education</source>
        <translation>Add an education</translation>
    </message>
    <message>
        <source>Earlier posts</source>
        <translation>Earlier posts</translation>
    </message>
    <message>
        <source>Add an earlier post</source>
        <translation>Add an earlier post</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add a family member</source>
        <translation>Add a family member</translation>
    </message>
    <message>
        <source>Passport until</source>
        <translation>Passport until</translation>
    </message>
    <message>
        <source>Residence until</source>
        <translation>Residence until</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>permit number</source>
        <translation>permit number</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passport number</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>%1, without a case</source>
        <translation>%1, without a case</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two things in common</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>case %1, %2</source>
        <translation>case %1, %2</translation>
    </message>
    <message>
        <source>Notice of case %1</source>
        <translation>Notice of case %1</translation>
    </message>
    <message>
        <source>%1 of case %2</source>
        <translation>%1 of case %2</translation>
    </message>
</context>
<context>
    <name>IntegrationWords</name>
    <message>
        <source>Apply from abroad</source>
        <translation>Apply from abroad</translation>
    </message>
    <message>
        <source>Apply in China</source>
        <translation>Apply in China</translation>
    </message>
    <message>
        <source>The application goes on</source>
        <translation>The application goes on</translation>
    </message>
    <message>
        <source>Have the new notice issued</source>
        <translation>Have the new notice issued</translation>
    </message>
    <message>
        <source>Back in pre-review</source>
        <translation>Back in pre-review</translation>
    </message>
    <message>
        <source>Have the electronic permit issued</source>
        <translation>Have the electronic permit issued</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Keep the card</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Apply anew</source>
        <translation>Apply anew</translation>
    </message>
    <message>
        <source>Goes on as before</source>
        <translation>Goes on as before</translation>
    </message>
    <message>
        <source>Cancel by letter</source>
        <translation>Cancel by letter</translation>
    </message>
    <message>
        <source>Cancel online</source>
        <translation>Cancel online</translation>
    </message>
    <message>
        <source>Cancel and apply anew</source>
        <translation>Cancel and apply anew</translation>
    </message>
    <message>
        <source>A fact is missing</source>
        <translation>A fact is missing</translation>
    </message>
    <message>
        <source>Old notice</source>
        <translation>Old notice</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Case open</source>
        <translation>Case open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>A source says so</source>
        <translation>A source says so</translation>
    </message>
    <message>
        <source>Inferred: no source says so for this case</source>
        <translation>Inferred: no source says so for this case</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>a case is open already</source>
        <translation>a case is open already</translation>
    </message>
    <message>
        <source>replaced already</source>
        <translation>replaced already</translation>
    </message>
    <message>
        <source>another way applies</source>
        <translation>another way applies</translation>
    </message>
    <message>
        <source>no employer is recorded</source>
        <translation>no employer is recorded</translation>
    </message>
    <message>
        <source>Permit card</source>
        <translation>Permit card</translation>
    </message>
</context>
<context>
    <name>KeyGroupWords</name>
    <message>
        <source>Getting around</source>
        <translation>Getting around</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>Lists and forms</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>LetterheadEditor</name>
    <message>
        <source>Name in Chinese</source>
        <translation>Name in Chinese</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Address in Chinese</source>
        <translation>Address in Chinese</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Telephone and the like in Chinese</source>
        <translation>Telephone and the like in Chinese</translation>
    </message>
    <message>
        <source>Telephone and the like in English</source>
        <translation>Telephone and the like in English</translation>
    </message>
    <message>
        <source>A paper in one language takes the other one&apos;s words where these are empty.</source>
        <translation>A paper in one language takes the other one&apos;s words where these are empty.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>It is chosen on the page of forms.</source>
        <translation>It is chosen on the page of forms.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
</context>
<context>
    <name>ListSheets</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>Filing until</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whose turn it is</comment>
        <translation>With</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Our status</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Plan by</source>
        <translation>Plan by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>number</comment>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>MaterialView</name>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Or a commitment</source>
        <translation>Or a commitment</translation>
    </message>
    <message>
        <source>If it applies</source>
        <translation>If it applies</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The rules of this procedure ask for it.</source>
        <translation>The rules of this procedure ask for it.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>Seal or signature</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
</context>
<context>
    <name>PackRows</name>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Added by the office</source>
        <translation>Added by the office</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Comes with the program and stays as it is</source>
        <translation>Comes with the program and stays as it is</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Of the program</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>the authority is made to act by itself</source>
        <translation>the authority is made to act by itself</translation>
    </message>
    <message>
        <source>somebody else moves the authority&apos;s stage</source>
        <translation>somebody else moves the authority&apos;s stage</translation>
    </message>
    <message>
        <source>this is not a day</source>
        <translation>this is not a day</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>the last day lies before the first</translation>
    </message>
    <message>
        <source>a final stage has a way on</source>
        <translation>a final stage has a way on</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>an entry is missing</translation>
    </message>
    <message>
        <source>the end of a case has no outcome</source>
        <translation>the end of a case has no outcome</translation>
    </message>
    <message>
        <source>a source has no place</source>
        <translation>a source has no place</translation>
    </message>
    <message>
        <source>a rule has no source</source>
        <translation>a rule has no source</translation>
    </message>
    <message>
        <source>a stage has no way on</source>
        <translation>a stage has no way on</translation>
    </message>
    <message>
        <source>there is nothing beneath that it could widen</source>
        <translation>there is nothing beneath that it could widen</translation>
    </message>
    <message>
        <source>the largest number is below the smallest</source>
        <translation>the largest number is below the smallest</translation>
    </message>
    <message>
        <source>it lies in another city&apos;s folder</source>
        <translation>it lies in another city&apos;s folder</translation>
    </message>
    <message>
        <source>two rules hold for the same case on the same day</source>
        <translation>two rules hold for the same case on the same day</translation>
    </message>
    <message>
        <source>a pack of the program has that name</source>
        <translation>a pack of the program has that name</translation>
    </message>
    <message>
        <source>a count has two units</source>
        <translation>a count has two units</translation>
    </message>
    <message>
        <source>the fact is not known</source>
        <translation>the fact is not known</translation>
    </message>
    <message>
        <source>the entry is not known</source>
        <translation>the entry is not known</translation>
    </message>
    <message>
        <source>the material is not known</source>
        <translation>the material is not known</translation>
    </message>
    <message>
        <source>the procedure is not known</source>
        <translation>the procedure is not known</translation>
    </message>
    <message>
        <source>the setting is not known</source>
        <translation>the setting is not known</translation>
    </message>
    <message>
        <source>the source is not known</source>
        <translation>the source is not known</translation>
    </message>
    <message>
        <source>the stage is not known</source>
        <translation>the stage is not known</translation>
    </message>
    <message>
        <source>the value is not known</source>
        <translation>the value is not known</translation>
    </message>
    <message>
        <source>a weak source cannot bind anyone</source>
        <translation>a weak source cannot bind anyone</translation>
    </message>
    <message>
        <source>the outcome does not fit</source>
        <translation>the outcome does not fit</translation>
    </message>
    <message>
        <source>a value of another kind stands here</source>
        <translation>a value of another kind stands here</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PacketEditor</name>
    <message>
        <source>Packet to be sealed</source>
        <translation>Packet to be sealed</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Courier&apos;s number there</source>
        <translation>Courier&apos;s number there</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>To be back by</translation>
    </message>
    <message>
        <source>Left empty, it follows from the day it was sent.</source>
        <translation>Left empty, it follows from the day it was sent.</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Came back on</translation>
    </message>
    <message>
        <source>Courier&apos;s number back</source>
        <translation>Courier&apos;s number back</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PaperMarksEditor</name>
    <message>
        <source>What %1 shows</source>
        <translation>What %1 shows</translation>
    </message>
    <message>
        <source>Two letters: zh, en, fr …</source>
        <translation>Two letters: zh, en, fr …</translation>
    </message>
    <message>
        <source>In units of 10,000 yuan before tax.</source>
        <translation>In units of 10,000 yuan before tax.</translation>
    </message>
    <message>
        <source>A certificate, or the person&apos;s own sworn statement.</source>
        <translation>A certificate, or the person&apos;s own sworn statement.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>PersonClocks</name>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Passport of %1</source>
        <translation>Passport of %1</translation>
    </message>
    <message>
        <source>Residence of %1</source>
        <translation>Residence of %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Edit the person</source>
        <translation>Edit the person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>As the passport spells it.</source>
        <translation>As the passport spells it.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>A country&apos;s name or letters, in either language.</source>
        <translation>A country&apos;s name or letters, in either language.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>passport %1</source>
        <translation>passport %1</translation>
    </message>
    <message>
        <source>several entries</source>
        <translation>several entries</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of stay</source>
        <translation>
            <numerusform>%n day of stay</numerusform>
            <numerusform>%n days of stay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan a month</source>
        <translation>%1 yuan a month</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>The last day on which it is valid.</source>
        <translation>The last day on which it is valid.</translation>
    </message>
    <message>
        <source>Empty: since before we knew.</source>
        <translation>Empty: since before we knew.</translation>
    </message>
    <message>
        <source>New passport</source>
        <translation>New passport</translation>
    </message>
    <message>
        <source>Edit the passport</source>
        <translation>Edit the passport</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>New visa</source>
        <translation>New visa</translation>
    </message>
    <message>
        <source>Edit the visa</source>
        <translation>Edit the visa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>The visa&apos;s letters: Z, R, M …</source>
        <translation>The visa&apos;s letters: Z, R, M …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>The consulate or other office.</source>
        <translation>The consulate or other office.</translation>
    </message>
    <message>
        <source>Enter before</source>
        <translation>Enter before</translation>
    </message>
    <message>
        <source>Entries allowed</source>
        <translation>Entries allowed</translation>
    </message>
    <message>
        <source>Empty: several.</source>
        <translation>Empty: several.</translation>
    </message>
    <message>
        <source>Days of each stay</source>
        <translation>Days of each stay</translation>
    </message>
    <message>
        <source>Empty for 000: a residence permit is needed.</source>
        <translation>Empty for 000: a residence permit is needed.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Edit the entry</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Port of entry</translation>
    </message>
    <message>
        <source>Entered how</source>
        <translation>Entered how</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>Lodging registered on</translation>
    </message>
    <message>
        <source>Due within 24 hours of the entry.</source>
        <translation>Due within 24 hours of the entry.</translation>
    </message>
    <message>
        <source>New work permit</source>
        <translation>New work permit</translation>
    </message>
    <message>
        <source>Edit the work permit</source>
        <translation>Edit the work permit</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>New residence permit</source>
        <translation>New residence permit</translation>
    </message>
    <message>
        <source>Edit the residence permit</source>
        <translation>Edit the residence permit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>A country&apos;s name or letters, in either language.</source>
        <translation>A country&apos;s name or letters, in either language.</translation>
    </message>
    <message>
        <source>Type a name or a credit code.</source>
        <translation>Type a name or a credit code.</translation>
    </message>
    <message>
        <source>Monthly pay in yuan</source>
        <translation>Monthly pay in yuan</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Position in Chinese</source>
        <translation>Position in Chinese</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>Position in English</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>New employment</source>
        <translation>New employment</translation>
    </message>
    <message>
        <source>Edit the employment</source>
        <translation>Edit the employment</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>With street and number, as the application asks for it.</source>
        <translation>With street and number, as the application asks for it.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Empty: still works there.</source>
        <translation>Empty: still works there.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Edit the contract</source>
        <translation>Edit the contract</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Empty: without an end.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>New education</source>
        <translation>New education</translation>
    </message>
    <message>
        <source>Edit the education</source>
        <translation>Edit the education</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation>Graduated on</translation>
    </message>
    <message>
        <source>Authentication number</source>
        <translation>Authentication number</translation>
    </message>
    <message>
        <source>Of the apostille, the legalisation or the verification.</source>
        <translation>Of the apostille, the legalisation or the verification.</translation>
    </message>
    <message>
        <source>New earlier post</source>
        <translation>New earlier post</translation>
    </message>
    <message>
        <source>Edit the earlier post</source>
        <translation>Edit the earlier post</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referee</translation>
    </message>
    <message>
        <source>Who can confirm the post.</source>
        <translation>Who can confirm the post.</translation>
    </message>
    <message>
        <source>Referee&apos;s phone or e-mail</source>
        <translation>Referee&apos;s phone or e-mail</translation>
    </message>
    <message>
        <source>New family member</source>
        <translation>New family member</translation>
    </message>
    <message>
        <source>Edit the family member</source>
        <translation>Edit the family member</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>As the passport spells it.</source>
        <translation>As the passport spells it.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Passport expires on</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>Residence permit expires on</translation>
    </message>
    <message>
        <source>A submitted case keeps its dates: other ones mean to cancel and apply anew.</source>
        <translation>A submitted case keeps its dates: other ones mean to cancel and apply anew.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>grey</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>top</source>
        <translation>top</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no face found</translation>
    </message>
    <message>
        <source>too little around the head</source>
        <translation>too little around the head</translation>
    </message>
    <message>
        <source>too few pixels</source>
        <translation>too few pixels</translation>
    </message>
    <message>
        <source>no rule for it</source>
        <translation>no rule for it</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1: %2, wanted %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (needs a person)</source>
        <translation>%1 (needs a person)</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Last valid day</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Contact of the referee</source>
        <translation>Contact of the referee</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>Seal or signature</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Kind of seal</source>
        <translation>Kind of seal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pay by the tax record</source>
        <translation>Pay by the tax record</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The handler&apos;s labour contract</source>
        <translation>The handler&apos;s labour contract</translation>
    </message>
    <message>
        <source>The handler&apos;s social insurance</source>
        <translation>The handler&apos;s social insurance</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Work history</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: page %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other seals authorised by the company</source>
        <translation>Other seals authorised by the company</translation>
    </message>
    <message>
        <source>What the class rests on</source>
        <translation>What the class rests on</translation>
    </message>
    <message>
        <source>Pay of a year</source>
        <translation>Pay of a year</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Years of experience</translation>
    </message>
    <message>
        <source>Months of a year in China</source>
        <translation>Months of a year in China</translation>
    </message>
    <message>
        <source>Level of HSK</source>
        <translation>Level of HSK</translation>
    </message>
    <message>
        <source>Points for the region</source>
        <translation>Points for the region</translation>
    </message>
    <message>
        <source>Points for school or employer</source>
        <translation>Points for school or employer</translation>
    </message>
    <message>
        <source>Extra points</source>
        <translation>Extra points</translation>
    </message>
    <message>
        <source>Apostille</source>
        <translation>Apostille</translation>
    </message>
    <message>
        <source>By consulate or embassy</source>
        <translation>By consulate or embassy</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The contract has run out</source>
        <translation>The contract has run out</translation>
    </message>
    <message>
        <source>The contract was ended</source>
        <translation>The contract was ended</translation>
    </message>
    <message>
        <source>The company&apos;s seal</source>
        <translation>The company&apos;s seal</translation>
    </message>
    <message>
        <source>Seal of the personnel department</source>
        <translation>Seal of the personnel department</translation>
    </message>
    <message>
        <source>Seal for contracts</source>
        <translation>Seal for contracts</translation>
    </message>
    <message>
        <source>Seal for foreign affairs</source>
        <translation>Seal for foreign affairs</translation>
    </message>
</context>
<context>
    <name>PlanReason</name>
    <message>
        <source>The contract&apos;s plan</source>
        <translation>The contract&apos;s plan</translation>
    </message>
    <message>
        <source>The decision has come by</source>
        <translation>The decision has come by</translation>
    </message>
    <message>
        <source>Last day to file</source>
        <translation>Last day to file</translation>
    </message>
    <message>
        <source>First day to file</source>
        <translation>First day to file</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>The contract begins on %1. Since the submission that cannot be changed: other dates mean to cancel and apply anew.</source>
        <translation>The contract begins on %1. Since the submission that cannot be changed: other dates mean to cancel and apply anew.</translation>
    </message>
    <message numerus="yes">
        <source>To begin on %1, file by %2: %n working day(s) for the authority, decided by %3.</source>
        <translation>
            <numerusform>To begin on %1, file by %2: %n working day for the authority, decided by %3.</numerusform>
            <numerusform>To begin on %1, file by %2: %n working days for the authority, decided by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that, %n day(s) for the visa and the journey.</source>
        <translation>
            <numerusform>After that, %n day for the visa and the journey.</numerusform>
            <numerusform>After that, %n days for the visa and the journey.</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin on %1, the decision has to have come by %2. No time limit of the authority is known.</source>
        <translation>To begin on %1, the decision has to have come by %2. No time limit of the authority is known.</translation>
    </message>
    <message numerus="yes">
        <source>Not before %1, else it is returned: the contract begins within %n day(s) of the submission.</source>
        <translation>
            <numerusform>Not before %1, else it is returned: the contract begins within %n day of the submission.</numerusform>
            <numerusform>Not before %1, else it is returned: the contract begins within %n days of the submission.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Better not before %1. Only a warning: Shenzhen wants the contract to begin within %n day(s) of the submission, no rule is known here.</source>
        <translation>
            <numerusform>⚠ Better not before %1. Only a warning: Shenzhen wants the contract to begin within %n day of the submission, no rule is known here.</numerusform>
            <numerusform>⚠ Better not before %1. Only a warning: Shenzhen wants the contract to begin within %n days of the submission, no rule is known here.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The last day to file has passed: choose a later start.</source>
        <translation>⚠ The last day to file has passed: choose a later start.</translation>
    </message>
    <message>
        <source>An estimate: no holidays are published yet for a year on the way.</source>
        <translation>An estimate: no holidays are published yet for a year on the way.</translation>
    </message>
</context>
<context>
    <name>PortalAccountEditor</name>
    <message>
        <source>Edit the portal access</source>
        <translation>Edit the portal access</translation>
    </message>
    <message>
        <source>New portal access</source>
        <translation>New portal access</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Never write a password here.</source>
        <translation>Never write a password here.</translation>
    </message>
    <message>
        <source>Registered handler</source>
        <translation>Registered handler</translation>
    </message>
    <message>
        <source>Handler&apos;s registration is valid until</source>
        <translation>Handler&apos;s registration is valid until</translation>
    </message>
    <message>
        <source>The last valid day.</source>
        <translation>The last valid day.</translation>
    </message>
    <message>
        <source>Who receives the login code</source>
        <translation>Who receives the login code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Print papers</source>
        <translation>Print papers</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>%n paper went to the printer.</numerusform>
            <numerusform>%n papers went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
</context>
<context>
    <name>ProcedureRows</name>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>The procedure</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Started by</translation>
    </message>
    <message>
        <source>Also by</source>
        <translation>Also by</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Menu in the national system</source>
        <translation>Menu in the national system</translation>
    </message>
    <message>
        <source>Menu on the city&apos;s platform</source>
        <translation>Menu on the city&apos;s platform</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Handled together with</source>
        <translation>Handled together with</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>By case</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Seal or signature</source>
        <translation>Seal or signature</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Pressing</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>Whose move</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Done with</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Another reading</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>Mended by</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Spares</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Electronic</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Notice only</source>
        <translation>Notice only</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Unspecified</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Private affairs</source>
        <translation>Private affairs</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation>Family reunion</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Notice of work permit</source>
        <translation>Notice of work permit</translation>
    </message>
    <message>
        <source>Notice for 90 days or less</source>
        <translation>Notice for 90 days or less</translation>
    </message>
    <message>
        <source>Decision granting the permit</source>
        <translation>Decision granting the permit</translation>
    </message>
    <message>
        <source>Proof of cancellation</source>
        <translation>Proof of cancellation</translation>
    </message>
    <message>
        <source>Notice of the check of originals</source>
        <translation>Notice of the check of originals</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Working copy</translation>
    </message>
    <message>
        <source>Paper of ours</source>
        <translation>Paper of ours</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Passport expires on</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Permit expires on</source>
        <translation>Permit expires on</translation>
    </message>
    <message>
        <source>Form of the permit</source>
        <translation>Form of the permit</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>Monthly pay</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>On a visa</source>
        <translation>On a visa</translation>
    </message>
    <message>
        <source>On a residence permit</source>
        <translation>On a residence permit</translation>
    </message>
    <message>
        <source>Visa-free</source>
        <translation>Visa-free</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Permit card</source>
        <translation>Permit card</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>Decision letter</translation>
    </message>
    <message>
        <source>Paper of ours, signed</source>
        <translation>Paper of ours, signed</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>Residence permit expires on</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>RuleTeller</name>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>before, by the setting “%1”</source>
        <translation>before, by the setting “%1”</translation>
    </message>
    <message>
        <source>after, by the setting “%1”</source>
        <translation>after, by the setting “%1”</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>on that day</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>%n calendar day before</numerusform>
            <numerusform>%n calendar days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) after</source>
        <translation>
            <numerusform>%n calendar day after</numerusform>
            <numerusform>%n calendar days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>%n working day before</numerusform>
            <numerusform>%n working days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after</source>
        <translation>
            <numerusform>%n working day after</numerusform>
            <numerusform>%n working days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after</source>
        <translation>
            <numerusform>%n hour after</numerusform>
            <numerusform>%n hours after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be lengthened by %n working day(s)</source>
        <translation>
            <numerusform>may be lengthened by %n working day</numerusform>
            <numerusform>may be lengthened by %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Reasons for a return</source>
        <translation>Reasons for a return</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Started by</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>Not beside</source>
        <translation>Not beside</translation>
    </message>
    <message>
        <source>Cases begun before</source>
        <translation>Cases begun before</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ways out</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>Whose move</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Ways on</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>When needed</translation>
    </message>
    <message>
        <source>Months it is good</source>
        <translation>Months it is good</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>in the translation alone</source>
        <translation>in the translation alone</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>If applicable</source>
        <translation>If applicable</translation>
    </message>
    <message>
        <source>Commitment will do</source>
        <translation>Commitment will do</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>from memory</translation>
    </message>
    <message>
        <source>weak source</source>
        <translation>weak source</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both sign and seal</source>
        <translation>Both sign and seal</translation>
    </message>
    <message>
        <source>The employer&apos;s seal alone</source>
        <translation>The employer&apos;s seal alone</translation>
    </message>
    <message>
        <source>Either will do</source>
        <translation>Either will do</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>With the residence permit</source>
        <translation>With the residence permit</translation>
    </message>
    <message>
        <source>For new permits only</source>
        <translation>For new permits only</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Downloaded</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>At the window</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Working day before</source>
        <translation>Working day before</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Next working day</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Ask the authority</source>
        <translation>Ask the authority</translation>
    </message>
    <message>
        <source>Client&apos;s account</source>
        <translation>Client&apos;s account</translation>
    </message>
    <message>
        <source>Registered agency</source>
        <translation>Registered agency</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Spares</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>States with an apostille</source>
        <translation>States with an apostille</translation>
    </message>
    <message>
        <source>From the submission on</source>
        <translation>From the submission on</translation>
    </message>
    <message>
        <source>Before and after the submission</source>
        <translation>Before and after the submission</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>By somebody else</source>
        <translation>By somebody else</translation>
    </message>
</context>
<context>
    <name>SaveRun</name>
    <message>
        <source>Save the papers in a folder</source>
        <translation>Save the papers in a folder</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved.</source>
        <translation>
            <numerusform>%n paper saved.</numerusform>
            <numerusform>%n papers saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealWords</name>
    <message>
        <source>Individual signs</source>
        <translation>Individual signs</translation>
    </message>
    <message>
        <source>Employer seals</source>
        <translation>Employer seals</translation>
    </message>
    <message>
        <source>Agency signs</source>
        <translation>Agency signs</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <translation>Back since %1</translation>
    </message>
    <message>
        <source>Out since %1</source>
        <translation>Out since %1</translation>
    </message>
    <message>
        <source>In a packet, not sent</source>
        <translation>In a packet, not sent</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>For one client</source>
        <translation>For one client</translation>
    </message>
    <message>
        <source>Empty: for the whole office.</source>
        <translation>Empty: for the whole office.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stands beside every day that is counted with it.</source>
        <translation>Stands beside every day that is counted with it.</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>Our own choice</translation>
    </message>
</context>
<context>
    <name>StaffEditor</name>
    <message>
        <source>Member of the office</source>
        <translation>Member of the office</translation>
    </message>
    <message>
        <source>New member of the office</source>
        <translation>New member of the office</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands in the history of cases.</source>
        <translation>As it stands in the history of cases.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What they may do. Everybody may read everything.</source>
        <translation>What they may do. Everybody may read everything.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Caseworker</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>all casework</source>
        <translation>all casework</translation>
    </message>
    <message>
        <source>checks, reviews and waivers</source>
        <translation>checks, reviews and waivers</translation>
    </message>
    <message>
        <source>looks only</source>
        <translation>looks only</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Also in use</source>
        <translation>Also in use</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>For a client</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Our choice</source>
        <translation>Our choice</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Reissue cases opened</source>
        <translation>Reissue cases opened</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>Case moved on</translation>
    </message>
    <message>
        <source>Return recorded</source>
        <translation>Return recorded</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Case changed</translation>
    </message>
    <message>
        <source>Authority&apos;s status checked</source>
        <translation>Authority&apos;s status checked</translation>
    </message>
    <message>
        <source>Defect mended</source>
        <translation>Defect mended</translation>
    </message>
    <message>
        <source>Defect waived</source>
        <translation>Defect waived</translation>
    </message>
    <message>
        <source>Material changed</source>
        <translation>Material changed</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>File added</translation>
    </message>
    <message>
        <source>Notice filed</source>
        <translation>Notice filed</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Paper issued</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Paper printed</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person changed</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>Passport changed</source>
        <translation>Passport changed</translation>
    </message>
    <message>
        <source>Permit changed</source>
        <translation>Permit changed</translation>
    </message>
    <message>
        <source>Residence permit changed</source>
        <translation>Residence permit changed</translation>
    </message>
    <message>
        <source>Employment changed</source>
        <translation>Employment changed</translation>
    </message>
    <message>
        <source>Family member changed</source>
        <translation>Family member changed</translation>
    </message>
    <message>
        <source>Employer changed</source>
        <translation>Employer changed</translation>
    </message>
    <message>
        <source>Employer added</source>
        <translation>Employer added</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Staff member changed</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>People imported</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>Returned: mend and submit again</source>
        <translation>Returned: mend and submit again</translation>
    </message>
    <message>
        <source>Renew the passport: six months left</source>
        <translation>Renew the passport: six months left</translation>
    </message>
    <message>
        <source>File the work permit&apos;s extension</source>
        <translation>File the work permit&apos;s extension</translation>
    </message>
    <message>
        <source>File the residence permit&apos;s extension</source>
        <translation>File the residence permit&apos;s extension</translation>
    </message>
    <message>
        <source>Employer&apos;s filing expires</source>
        <translation>Employer&apos;s filing expires</translation>
    </message>
    <message>
        <source>Day asked for</source>
        <translation>Day asked for</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Confirmation signed on</source>
        <translation>Confirmation signed on</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Notice approved on</source>
        <translation>Notice approved on</translation>
    </message>
    <message>
        <source>Notice issued on</source>
        <translation>Notice issued on</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Notice sent on</translation>
    </message>
    <message>
        <source>Visa obtained on</source>
        <translation>Visa obtained on</translation>
    </message>
    <message>
        <source>Entered China on</source>
        <translation>Entered China on</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>Lodging registered on</translation>
    </message>
    <message>
        <source>Originals shown on</source>
        <translation>Originals shown on</translation>
    </message>
    <message>
        <source>Electronic card made on</source>
        <translation>Electronic card made on</translation>
    </message>
    <message>
        <source>Residence permit filed on</source>
        <translation>Residence permit filed on</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>Residence permit expires on</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>Contract starts on</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>Contract ends on</translation>
    </message>
    <message>
        <source>Former contract ends on</source>
        <translation>Former contract ends on</translation>
    </message>
    <message>
        <source>Work permit expires on</source>
        <translation>Work permit expires on</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Passport expires on</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>Planned day of use</source>
        <translation>Planned day of use</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Day of the change</translation>
    </message>
    <message>
        <source>Cancellation takes effect on</source>
        <translation>Cancellation takes effect on</translation>
    </message>
    <message>
        <source>Employer&apos;s filing expires on</source>
        <translation>Employer&apos;s filing expires on</translation>
    </message>
    <message>
        <source>Employer&apos;s credit code</source>
        <translation>Employer&apos;s credit code</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulate</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Country of the degree</source>
        <translation>Country of the degree</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Appointment on</translation>
    </message>
    <message>
        <source>Window for the originals</source>
        <translation>Window for the originals</translation>
    </message>
    <message>
        <source>State of the notice</source>
        <translation>State of the notice</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>State of the permit</source>
        <translation>State of the permit</translation>
    </message>
    <message>
        <source>Filed from afar</source>
        <translation>Filed from afar</translation>
    </message>
    <message>
        <source>The authority sees the data itself</source>
        <translation>The authority sees the data itself</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Started by</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>The employer has ceased</source>
        <translation>The employer has ceased</translation>
    </message>
    <message>
        <source>Has entered China</source>
        <translation>Has entered China</translation>
    </message>
    <message>
        <source>The residence permit is filed for</source>
        <translation>The residence permit is filed for</translation>
    </message>
    <message>
        <source>The permit has expired</source>
        <translation>The permit has expired</translation>
    </message>
    <message>
        <source>The permit is valid</source>
        <translation>The permit is valid</translation>
    </message>
    <message>
        <source>The notice is valid</source>
        <translation>The notice is valid</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Term starts on</source>
        <translation>Term starts on</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>Term ends on</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>National rules</source>
        <translation>National rules</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Beijing</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>Shenzhen</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>Guangzhou</translation>
    </message>
    <message>
        <source>Tianjin</source>
        <translation>Tianjin</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>Chongqing</translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation>Chengdu</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>Hangzhou</translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation>Nanjing</translation>
    </message>
    <message>
        <source>Suzhou</source>
        <translation>Suzhou</translation>
    </message>
    <message>
        <source>Wuxi</source>
        <translation>Wuxi</translation>
    </message>
    <message>
        <source>Changzhou</source>
        <translation>Changzhou</translation>
    </message>
    <message>
        <source>Ningbo</source>
        <translation>Ningbo</translation>
    </message>
    <message>
        <source>Wenzhou</source>
        <translation>Wenzhou</translation>
    </message>
    <message>
        <source>Wuhan</source>
        <translation>Wuhan</translation>
    </message>
    <message>
        <source>Changsha</source>
        <translation>Changsha</translation>
    </message>
    <message>
        <source>Zhengzhou</source>
        <translation>Zhengzhou</translation>
    </message>
    <message>
        <source>Xi&apos;an</source>
        <translation>Xi&apos;an</translation>
    </message>
    <message>
        <source>Jinan</source>
        <translation>Jinan</translation>
    </message>
    <message>
        <source>Qingdao</source>
        <translation>Qingdao</translation>
    </message>
    <message>
        <source>Yantai</source>
        <translation>Yantai</translation>
    </message>
    <message>
        <source>Dalian</source>
        <translation>Dalian</translation>
    </message>
    <message>
        <source>Shenyang</source>
        <translation>Shenyang</translation>
    </message>
    <message>
        <source>Changchun</source>
        <translation>Changchun</translation>
    </message>
    <message>
        <source>Harbin</source>
        <translation>Harbin</translation>
    </message>
    <message>
        <source>Xiamen</source>
        <translation>Xiamen</translation>
    </message>
    <message>
        <source>Fuzhou</source>
        <translation>Fuzhou</translation>
    </message>
    <message>
        <source>Quanzhou</source>
        <translation>Quanzhou</translation>
    </message>
    <message>
        <source>Dongguan</source>
        <translation>Dongguan</translation>
    </message>
    <message>
        <source>Foshan</source>
        <translation>Foshan</translation>
    </message>
    <message>
        <source>Zhuhai</source>
        <translation>Zhuhai</translation>
    </message>
    <message>
        <source>Huizhou</source>
        <translation>Huizhou</translation>
    </message>
    <message>
        <source>Zhongshan</source>
        <translation>Zhongshan</translation>
    </message>
    <message>
        <source>Haikou</source>
        <translation>Haikou</translation>
    </message>
    <message>
        <source>Sanya</source>
        <translation>Sanya</translation>
    </message>
    <message>
        <source>Nanning</source>
        <translation>Nanning</translation>
    </message>
    <message>
        <source>Kunming</source>
        <translation>Kunming</translation>
    </message>
    <message>
        <source>Guiyang</source>
        <translation>Guiyang</translation>
    </message>
    <message>
        <source>Hefei</source>
        <translation>Hefei</translation>
    </message>
    <message>
        <source>Nanchang</source>
        <translation>Nanchang</translation>
    </message>
    <message>
        <source>Shijiazhuang</source>
        <translation>Shijiazhuang</translation>
    </message>
    <message>
        <source>Taiyuan</source>
        <translation>Taiyuan</translation>
    </message>
    <message>
        <source>Lanzhou</source>
        <translation>Lanzhou</translation>
    </message>
    <message>
        <source>Urumqi</source>
        <translation>Urumqi</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>In pre-review</source>
        <translation>In pre-review</translation>
    </message>
    <message>
        <source>Returned from pre-review</source>
        <translation>Returned from pre-review</translation>
    </message>
    <message>
        <source>Pre-review passed</source>
        <translation>Pre-review passed</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Returned from review</source>
        <translation>Returned from review</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>Chinese and English</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport added</source>
        <translation>Passport added</translation>
    </message>
    <message>
        <source>Permit added</source>
        <translation>Permit added</translation>
    </message>
    <message>
        <source>Residence permit added</source>
        <translation>Residence permit added</translation>
    </message>
    <message>
        <source>Employment added</source>
        <translation>Employment added</translation>
    </message>
    <message>
        <source>Family member added</source>
        <translation>Family member added</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>Staff member added</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Demo employers added</source>
        <translation>Demo employers added</translation>
    </message>
    <message>
        <source>Demo people added</source>
        <translation>Demo people added</translation>
    </message>
    <message>
        <source>Passport removed</source>
        <translation>Passport removed</translation>
    </message>
    <message>
        <source>Permit removed</source>
        <translation>Permit removed</translation>
    </message>
    <message>
        <source>Residence permit removed</source>
        <translation>Residence permit removed</translation>
    </message>
    <message>
        <source>Employment removed</source>
        <translation>Employment removed</translation>
    </message>
    <message>
        <source>Family member removed</source>
        <translation>Family member removed</translation>
    </message>
    <message>
        <source>Visa added</source>
        <translation>Visa added</translation>
    </message>
    <message>
        <source>Visa changed</source>
        <translation>Visa changed</translation>
    </message>
    <message>
        <source>Visa removed</source>
        <translation>Visa removed</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>Entry added</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>Entry changed</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Entry removed</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>Contract added</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Contract changed</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contract removed</translation>
    </message>
    <message>
        <source>Education added</source>
        <translation>Education added</translation>
    </message>
    <message>
        <source>Education changed</source>
        <translation>Education changed</translation>
    </message>
    <message>
        <source>Education removed</source>
        <translation>Education removed</translation>
    </message>
    <message>
        <source>Earlier post added</source>
        <translation>Earlier post added</translation>
    </message>
    <message>
        <source>Earlier post changed</source>
        <translation>Earlier post changed</translation>
    </message>
    <message>
        <source>Earlier post removed</source>
        <translation>Earlier post removed</translation>
    </message>
    <message>
        <source>Too long in this stage</source>
        <translation>Too long in this stage</translation>
    </message>
    <message>
        <source>Linked cases opened</source>
        <translation>Linked cases opened</translation>
    </message>
    <message>
        <source>Case linked</source>
        <translation>Case linked</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Link changed</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Link removed</translation>
    </message>
    <message>
        <source>Moved to new rules</source>
        <translation>Moved to new rules</translation>
    </message>
    <message>
        <source>Kept at its rules</source>
        <translation>Kept at its rules</translation>
    </message>
    <message>
        <source>Have the notice reissued in the new version</source>
        <translation>Have the notice reissued in the new version</translation>
    </message>
    <message>
        <source>Own setting chosen</source>
        <translation>Own setting chosen</translation>
    </message>
    <message>
        <source>Own setting changed</source>
        <translation>Own setting changed</translation>
    </message>
    <message>
        <source>Own setting taken back</source>
        <translation>Own setting taken back</translation>
    </message>
    <message>
        <source>Notice added</source>
        <translation>Notice added</translation>
    </message>
    <message>
        <source>Arrivals recorded</source>
        <translation>Arrivals recorded</translation>
    </message>
    <message>
        <source>Facts of the case changed</source>
        <translation>Facts of the case changed</translation>
    </message>
    <message>
        <source>Portal account added</source>
        <translation>Portal account added</translation>
    </message>
    <message>
        <source>Portal account changed</source>
        <translation>Portal account changed</translation>
    </message>
    <message>
        <source>Portal account removed</source>
        <translation>Portal account removed</translation>
    </message>
    <message>
        <source>Handler&apos;s registration expires</source>
        <translation>Handler&apos;s registration expires</translation>
    </message>
    <message>
        <source>Renew the family member&apos;s passport: six months left</source>
        <translation>Renew the family member&apos;s passport: six months left</translation>
    </message>
    <message>
        <source>File the family member&apos;s residence extension</source>
        <translation>File the family member&apos;s residence extension</translation>
    </message>
    <message>
        <source>Residence permit ready, not collected</source>
        <translation>Residence permit ready, not collected</translation>
    </message>
    <message>
        <source>Too long in this stage: %1</source>
        <translation>Too long in this stage: %1</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>Qingming Festival</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Issuing state</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Number of the state&apos;s own</source>
        <translation>Number of the state&apos;s own</translation>
    </message>
    <message>
        <source>Finding waived</source>
        <translation>Finding waived</translation>
    </message>
    <message>
        <source>Waived finding stands again</source>
        <translation>Waived finding stands again</translation>
    </message>
    <message>
        <source>Permit card collected on</source>
        <translation>Permit card collected on</translation>
    </message>
    <message>
        <source>Loss announced on</source>
        <translation>Loss announced on</translation>
    </message>
    <message>
        <source>Called to show the originals on</source>
        <translation>Called to show the originals on</translation>
    </message>
    <message>
        <source>Originals shown to the authority on</source>
        <translation>Originals shown to the authority on</translation>
    </message>
    <message>
        <source>Social insurance since</source>
        <translation>Social insurance since</translation>
    </message>
    <message>
        <source>New residence permit expires on</source>
        <translation>New residence permit expires on</translation>
    </message>
    <message>
        <source>Residence permit ready on</source>
        <translation>Residence permit ready on</translation>
    </message>
    <message>
        <source>Residence permit collected on</source>
        <translation>Residence permit collected on</translation>
    </message>
    <message>
        <source>Where the passport is</source>
        <translation>Where the passport is</translation>
    </message>
    <message>
        <source>Employer ceased on</source>
        <translation>Employer ceased on</translation>
    </message>
    <message>
        <source>Application under way</source>
        <translation>Application under way</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Number of the case</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>What the issued paper says</source>
        <translation>What the issued paper says</translation>
    </message>
    <message>
        <source>Name on record</source>
        <translation>Name on record</translation>
    </message>
    <message>
        <source>Name in the passport</source>
        <translation>Name in the passport</translation>
    </message>
    <message>
        <source>Name on the permit</source>
        <translation>Name on the permit</translation>
    </message>
    <message>
        <source>Applicant&apos;s e-mail</source>
        <translation>Applicant&apos;s e-mail</translation>
    </message>
    <message>
        <source>Applicant&apos;s phone</source>
        <translation>Applicant&apos;s phone</translation>
    </message>
    <message>
        <source>Handler&apos;s e-mail</source>
        <translation>Handler&apos;s e-mail</translation>
    </message>
    <message>
        <source>Employer&apos;s phone</source>
        <translation>Employer&apos;s phone</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>What the contract says</translation>
    </message>
    <message>
        <source>Language of the contract</source>
        <translation>Language of the contract</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Kind of business</translation>
    </message>
    <message>
        <source>Way of applying</source>
        <translation>Way of applying</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>approved, not collected</source>
        <translation>approved, not collected</translation>
    </message>
    <message>
        <source>card held</source>
        <translation>card held</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>card lost</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>to go on</source>
        <translation>to go on</translation>
    </message>
    <message>
        <source>the electronic permit</source>
        <translation>the electronic permit</translation>
    </message>
    <message>
        <source>an extension</source>
        <translation>an extension</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>a change</translation>
    </message>
    <message>
        <source>a cancellation</source>
        <translation>a cancellation</translation>
    </message>
    <message>
        <source>other dates of the contract</source>
        <translation>other dates of the contract</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>a new employer</source>
        <translation>a new employer</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>short-term work</source>
        <translation>short-term work</translation>
    </message>
    <message>
        <source>another application under way</source>
        <translation>another application under way</translation>
    </message>
    <message>
        <source>from abroad</source>
        <translation>from abroad</translation>
    </message>
    <message>
        <source>in China</source>
        <translation>in China</translation>
    </message>
    <message>
        <source>the national system</source>
        <translation>the national system</translation>
    </message>
    <message>
        <source>the city&apos;s platform</source>
        <translation>the city&apos;s platform</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Original received</source>
        <translation>Original received</translation>
    </message>
    <message>
        <source>Original moved</source>
        <translation>Original moved</translation>
    </message>
    <message>
        <source>Original handed back</source>
        <translation>Original handed back</translation>
    </message>
    <message>
        <source>Day of issue of the papers</source>
        <translation>Day of issue of the papers</translation>
    </message>
    <message>
        <source>Authentication of the papers</source>
        <translation>Authentication of the papers</translation>
    </message>
    <message>
        <source>Whether other seals are authorised</source>
        <translation>Whether other seals are authorised</translation>
    </message>
    <message>
        <source>Translation of the papers</source>
        <translation>Translation of the papers</translation>
    </message>
    <message>
        <source>Packet made</source>
        <translation>Packet made</translation>
    </message>
    <message>
        <source>Packet changed</source>
        <translation>Packet changed</translation>
    </message>
    <message>
        <source>Taken out of its packet</source>
        <translation>Taken out of its packet</translation>
    </message>
    <message>
        <source>Signed copy filed</source>
        <translation>Signed copy filed</translation>
    </message>
    <message>
        <source>Seal noted</source>
        <translation>Seal noted</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>Seal changed</translation>
    </message>
    <message>
        <source>Seal removed</source>
        <translation>Seal removed</translation>
    </message>
    <message>
        <source>Papers sent to be sealed: have them back</source>
        <translation>Papers sent to be sealed: have them back</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>Case taken over</translation>
    </message>
    <message>
        <source>Case reviewed</source>
        <translation>Case reviewed</translation>
    </message>
    <message>
        <source>Staff member left, open cases handed over</source>
        <translation>Staff member left, open cases handed over</translation>
    </message>
    <message>
        <source>Passphrase given</source>
        <translation>Passphrase given</translation>
    </message>
    <message>
        <source>Passphrase taken away</source>
        <translation>Passphrase taken away</translation>
    </message>
    <message>
        <source>Own passphrase changed</source>
        <translation>Own passphrase changed</translation>
    </message>
    <message>
        <source>Recovery key made anew</source>
        <translation>Recovery key made anew</translation>
    </message>
    <message>
        <source>Recovery key taken away</source>
        <translation>Recovery key taken away</translation>
    </message>
    <message>
        <source>People removed for good</source>
        <translation>People removed for good</translation>
    </message>
    <message>
        <source>Saved from a damaged store</source>
        <translation>Saved from a damaged store</translation>
    </message>
    <message>
        <source>Lost to damage</source>
        <translation>Lost to damage</translation>
    </message>
    <message>
        <source>Person moved to the bin</source>
        <translation>Person moved to the bin</translation>
    </message>
    <message>
        <source>Employer moved to the bin</source>
        <translation>Employer moved to the bin</translation>
    </message>
    <message>
        <source>Case moved to the bin</source>
        <translation>Case moved to the bin</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>Restored from the bin</translation>
    </message>
    <message>
        <source>Receipt for the residence permit</source>
        <translation>Receipt for the residence permit</translation>
    </message>
    <message>
        <source>Work permit valid until</source>
        <translation>Work permit valid until</translation>
    </message>
    <message>
        <source>Work permit number</source>
        <translation>Work permit number</translation>
    </message>
    <message>
        <source>File the application, to have the decision in time</source>
        <translation>File the application, to have the decision in time</translation>
    </message>
    <message>
        <source>Forgotten passphrase replaced</source>
        <translation>Forgotten passphrase replaced</translation>
    </message>
    <message>
        <source>Recovery key in safe keeping</source>
        <translation>Recovery key in safe keeping</translation>
    </message>
    <message>
        <source>No case needed for the new passport</source>
        <translation>No case needed for the new passport</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>permitdesk-cli [options] VERB [arguments]</source>
        <translation>permitdesk-cli [options] VERB [arguments]</translation>
    </message>
    <message>
        <source>An estimate: for a year on the way no holiday calendar has been published.</source>
        <translation>An estimate: for a year on the way no holiday calendar has been published.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation>%1 rows read: %2 new, %3 changed, %4 the same, %5 rejected</translation>
    </message>
    <message>
        <source>Batch %1: “import undo %1” takes it back.</source>
        <translation>Batch %1: “import undo %1” takes it back.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>The import was taken back.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Our status</translation>
    </message>
    <message>
        <source>Authority&apos;s status</source>
        <translation>Authority&apos;s status</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In this stage since</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Not decided yet; it depends on: %1</source>
        <translation>Not decided yet; it depends on: %1</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>Passports</translation>
    </message>
    <message>
        <source>Work permits</source>
        <translation>Work permits</translation>
    </message>
    <message>
        <source>Residence permits</source>
        <translation>Residence permits</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Employments</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>More could be said with: %1</source>
        <translation>More could be said with: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>if applicable</source>
        <translation>if applicable</translation>
    </message>
    <message>
        <source>commitment will do</source>
        <translation>commitment will do</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>Last working day before it: %1</source>
        <translation>Last working day before it: %1</translation>
    </message>
    <message>
        <source>Open from %1</source>
        <translation>Open from %1</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>Another reading: %1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>File by %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>Not sound: %1</source>
        <translation>Not sound: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documented</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>To do:</translation>
    </message>
    <message>
        <source>To obtain:</source>
        <translation>To obtain:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes:</translation>
    </message>
    <message>
        <source>No rules for “%1” are known on %2.</source>
        <translation>No rules for “%1” are known on %2.</translation>
    </message>
    <message>
        <source>That day has rules for: %1.</source>
        <translation>That day has rules for: %1.</translation>
    </message>
    <message>
        <source>%1  %2: file by %3</source>
        <translation>%1  %2: file by %3</translation>
    </message>
    <message>
        <source>    beside the open case %1: %2</source>
        <translation>    beside the open case %1: %2</translation>
    </message>
    <message>
        <source>Contract from %1: file from %2 to %3, decided by %4</source>
        <translation>Contract from %1: file from %2 to %3, decided by %4</translation>
    </message>
    <message>
        <source>That day has passed: choose a later start.</source>
        <translation>That day has passed: choose a later start.</translation>
    </message>
    <message>
        <source>Submitted: the dates cannot be changed any more, only cancelled and applied for anew.</source>
        <translation>Submitted: the dates cannot be changed any more, only cancelled and applied for anew.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>No case to open follows from this.</source>
        <translation>No case to open follows from this.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>%1 and %2 are linked.</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>The link is removed.</translation>
    </message>
    <message>
        <source>These cases are not linked.</source>
        <translation>These cases are not linked.</translation>
    </message>
    <message>
        <source>own, switched off</source>
        <translation>own, switched off</translation>
    </message>
    <message>
        <source>Stays where it is: %1. To do: %2</source>
        <translation>Stays where it is: %1. To do: %2</translation>
    </message>
    <message>
        <source>Touched: %1  moved: %2  kept: %3</source>
        <translation>Touched: %1  moved: %2  kept: %3</translation>
    </message>
    <message>
        <source>%1  %2: no day to file by is known</source>
        <translation>%1  %2: no day to file by is known</translation>
    </message>
    <message>
        <source>    the permit expired on %1: it cannot be extended, a new application is needed</source>
        <translation>    the permit expired on %1: it cannot be extended, a new application is needed</translation>
    </message>
    <message>
        <source>calendar days: %1</source>
        <translation>calendar days: %1</translation>
    </message>
    <message>
        <source>working days: %1</source>
        <translation>working days: %1</translation>
    </message>
    <message>
        <source>In order until %1</source>
        <translation>In order until %1</translation>
    </message>
    <message>
        <source>Ready: nothing found that stops.</source>
        <translation>Ready: nothing found that stops.</translation>
    </message>
    <message>
        <source>Not ready.</source>
        <translation>Not ready.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>waived: %1</translation>
    </message>
    <message>
        <source>Often sent back here</source>
        <translation>Often sent back here</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n time, last on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>A second case of the same procedure</source>
        <translation>A second case of the same procedure</translation>
    </message>
    <message>
        <source>set for %1</source>
        <translation>set for %1</translation>
    </message>
    <message>
        <source>no day yet; it depends on: %1</source>
        <translation>no day yet; it depends on: %1</translation>
    </message>
    <message>
        <source>submit again by %1</source>
        <translation>submit again by %1</translation>
    </message>
    <message>
        <source>submit again by %1, best on %2</source>
        <translation>submit again by %1, best on %2</translation>
    </message>
    <message>
        <source>%1: kept as %2</source>
        <translation>%1: kept as %2</translation>
    </message>
    <message>
        <source>%1: the case has it already, for %2</source>
        <translation>%1: the case has it already, for %2</translation>
    </message>
    <message>
        <source>The same content: %1</source>
        <translation>The same content: %1</translation>
    </message>
    <message>
        <source>The same content: case %1, %2</source>
        <translation>The same content: case %1, %2</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentication</translation>
    </message>
    <message>
        <source>months it is good</source>
        <translation>months it is good</translation>
    </message>
    <message>
        <source>give a city (shenzhen), a city on a day (shenzhen@2024-12-01), the name of a pack (rules list has them), or a pack&apos;s file</source>
        <translation>give a city (shenzhen), a city on a day (shenzhen@2024-12-01), the name of a pack (rules list has them), or a pack&apos;s file</translation>
    </message>
    <message>
        <source>a city is compared with a city, a pack with a pack</source>
        <translation>a city is compared with a city, a pack with a pack</translation>
    </message>
    <message>
        <source>decided before: %1</source>
        <translation>decided before: %1</translation>
    </message>
    <message>
        <source>goes with: %1</source>
        <translation>goes with: %1</translation>
    </message>
    <message>
        <source>Work permit deadlines</source>
        <translation>Work permit deadlines</translation>
    </message>
    <message>
        <source>%1 of %2 papers made</source>
        <translation>%1 of %2 papers made</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Case %1 came in as %2.</source>
        <translation>Case %1 came in as %2.</translation>
    </message>
    <message>
        <source>Case %1 is here already, as %2; nothing was done.</source>
        <translation>Case %1 is here already, as %2; nothing was done.</translation>
    </message>
    <message>
        <source>Left as it is, though the book has other values: %1 %2 (%3)</source>
        <translation>Left as it is, though the book has other values: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Print this key and lock it away. It opens the store and is shown only now; an earlier one is no longer good.</source>
        <translation>Print this key and lock it away. It opens the store and is shown only now; an earlier one is no longer good.</translation>
    </message>
    <message>
        <source>%1 can open the store with a passphrase now.</source>
        <translation>%1 can open the store with a passphrase now.</translation>
    </message>
    <message>
        <source>The recovery key no longer opens the store.</source>
        <translation>The recovery key no longer opens the store.</translation>
    </message>
    <message>
        <source>%1&apos;s passphrase no longer opens the store.</source>
        <translation>%1&apos;s passphrase no longer opens the store.</translation>
    </message>
    <message>
        <source>The store opens with the new passphrase now.</source>
        <translation>The store opens with the new passphrase now.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Restored to %1.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>What stood there is kept as %1.</translation>
    </message>
    <message>
        <source>Its history ends with %1.</source>
        <translation>Its history ends with %1.</translation>
    </message>
    <message>
        <source>Names, numbers and words are invented, documents are blank. Nationality, sex, year of birth and the days of the work are as they were.</source>
        <translation>Names, numbers and words are invented, documents are blank. Nationality, sex, year of birth and the days of the work are as they were.</translation>
    </message>
    <message>
        <source>No names, numbers of people or texts are in it: %1.</source>
        <translation>No names, numbers of people or texts are in it: %1.</translation>
    </message>
    <message>
        <source>%1 people removed, and the content of %2 values of the history.</source>
        <translation>%1 people removed, and the content of %2 values of the history.</translation>
    </message>
    <message>
        <source>Backups made before still hold these people until they are thinned or deleted: %1 in this store&apos;s folder.</source>
        <translation>Backups made before still hold these people until they are thinned or deleted: %1 in this store&apos;s folder.</translation>
    </message>
    <message>
        <source>Backups made before, wherever they are kept, still hold these people until they are deleted.</source>
        <translation>Backups made before, wherever they are kept, still hold these people until they are deleted.</translation>
    </message>
    <message>
        <source>Another window or program is reading the store, so traces may be left in its log. Close it and run this again.</source>
        <translation>Another window or program is reading the store, so traces may be left in its log. Close it and run this again.</translation>
    </message>
    <message>
        <source>What could be read is in %1.</source>
        <translation>What could be read is in %1.</translation>
    </message>
    <message>
        <source>%1: %2 kept, up to %3 lost</source>
        <translation>%1: %2 kept, up to %3 lost</translation>
    </message>
    <message>
        <source>Documents: %1 kept, %2 lost</source>
        <translation>Documents: %1 kept, %2 lost</translation>
    </message>
    <message>
        <source>The office&apos;s name or the store&apos;s number was lost: new ones</source>
        <translation>The office&apos;s name or the store&apos;s number was lost: new ones</translation>
    </message>
</context>
<context>
    <name>desktop::BackupKeeper</name>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>No backup</translation>
    </message>
</context>
<context>
    <name>desktop::CompositionRoot</name>
    <message>
        <source>Read only: %1</source>
        <translation>Read only: %1</translation>
    </message>
    <message>
        <source>The backup is the store now. What was there before is kept in %1.</source>
        <translation>The backup is the store now. What was there before is kept in %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>There is a whole backup of %1. Go on with it?</source>
        <translation>There is a whole backup of %1. Go on with it?</translation>
    </message>
    <message>
        <source>All of it was looked at. The damaged store is kept in a folder beside it.</source>
        <translation>All of it was looked at. The damaged store is kept in a folder beside it.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>PermitDesk</source>
        <translation>PermitDesk</translation>
    </message>
    <message>
        <source>A part of PermitDesk is missing: %1</source>
        <translation>A part of PermitDesk is missing: %1</translation>
    </message>
    <message>
        <source>Your store is untouched. Install PermitDesk again, and it opens as before.</source>
        <translation>Your store is untouched. Install PermitDesk again, and it opens as before.</translation>
    </message>
</context>
<context>
    <name>desktop::OfficeLock</name>
    <message>
        <source>Opened with the recovery key</source>
        <translation>Opened with the recovery key</translation>
    </message>
    <message>
        <source>The recovery key opened the store. Set a new passphrase for whoever forgot theirs?</source>
        <translation>The recovery key opened the store. Set a new passphrase for whoever forgot theirs?</translation>
    </message>
    <message>
        <source>The former one is not asked for, and opens nothing afterwards. Until the store is locked this is found under Staff and Security (F12) too.</source>
        <translation>The former one is not asked for, and opens nothing afterwards. Until the store is locked this is found under Staff and Security (F12) too.</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ui::bin::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>What hangs on it</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Moved by</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Moved on</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n record restored.</numerusform>
            <numerusform>%n records restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 was restored.</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>Name, number …</translation>
    </message>
    <message>
        <source>Filter the bin</source>
        <translation>Filter the bin</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Del in the lists of people, employers and cases puts the chosen rows here, with what hangs on them. Nothing is lost: here they are restored.</source>
        <translation>Del in the lists of people, employers and cases puts the chosen rows here, with what hangs on them. Nothing is lost: here they are restored.</translation>
    </message>
</context>
<context>
    <name>ui::bin::BinTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>What hangs on it</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Moved by</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Moved on</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
</context>
<context>
    <name>ui::card_integration::CardIntegrationPage</name>
    <message>
        <source>Card integration</source>
        <translation>Card integration</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>What applies</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>To obtain</source>
        <translation>To obtain</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The card&apos;s last valid day</source>
        <translation>The card&apos;s last valid day</translation>
    </message>
    <message>
        <source>Last of the three months from its issue on %1</source>
        <translation>Last of the three months from its issue on %1</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Plan for</translation>
    </message>
    <message>
        <source>Nothing to wait for</source>
        <translation>Nothing to wait for</translation>
    </message>
    <message>
        <source>Choose the holders for whom cases are to be opened.</source>
        <translation>Choose the holders for whom cases are to be opened.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – not opened: %2</source>
        <translation>%1 – not opened: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to open.</source>
        <translation>There is no case to open.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)?</source>
        <translation>
            <numerusform>Open %n case?</numerusform>
            <numerusform>Open %n cases?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open cases …</source>
        <translation>Open cases …</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%n case opened.</numerusform>
            <numerusform>%n cases opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>All holders</source>
        <translation>All holders</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>Not yet done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Which holders are shown</source>
        <translation>Which holders are shown</translation>
    </message>
    <message>
        <source>Nobody holds an old paper</source>
        <translation>Nobody holds an old paper</translation>
    </message>
    <message>
        <source>No holder here</source>
        <translation>No holder here</translation>
    </message>
    <message>
        <source>Other words in the filter, or all holders, may show more.</source>
        <translation>Other words in the filter, or all holders, may show more.</translation>
    </message>
    <message>
        <source>Filter holders</source>
        <translation>Filter holders</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>%L1 to do · %L2 done</source>
        <translation>%L1 to do · %L2 done</translation>
    </message>
    <message>
        <source>Bring people in with their permits. Whoever still has a permit card or a notice from before 1 December 2024 appears here, with what applies and why.</source>
        <translation>Bring people in with their permits. Whoever still has a permit card or a notice from before 1 December 2024 appears here, with what applies and why.</translation>
    </message>
    <message>
        <source>Name, employer, city …</source>
        <translation>Name, employer, city …</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The day of its issue is not known</source>
        <translation>The day of its issue is not known</translation>
    </message>
</context>
<context>
    <name>ui::card_integration::HolderTableModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Old paper</source>
        <translation>Old paper</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>What applies</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Plan for</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseFiles</name>
    <message>
        <source>Add a file to the case</source>
        <translation>Add a file to the case</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Filing the notice …</source>
        <translation>Filing the notice …</translation>
    </message>
    <message>
        <source>The notice is filed.</source>
        <translation>The notice is filed.</translation>
    </message>
    <message>
        <source>%1 is no notice.</source>
        <translation>%1 is no notice.</translation>
    </message>
    <message>
        <source>Choose the material that it is, then add it again.</source>
        <translation>Choose the material that it is, then add it again.</translation>
    </message>
    <message>
        <source>%1 is there already as %2.</source>
        <translation>%1 is there already as %2.</translation>
    </message>
    <message>
        <source>%1 is kept as %2.</source>
        <translation>%1 is kept as %2.</translation>
    </message>
    <message>
        <source>Case %1 has the same file.</source>
        <translation>Case %1 has the same file.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseHandover</name>
    <message>
        <source>Make the pack in this folder</source>
        <translation>Make the pack in this folder</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1 handed in</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>Putting the pack together …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are packed in %1.</source>
        <translation>
            <numerusform>%n file is packed in %1.</numerusform>
            <numerusform>%n files are packed in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Not in it: %1</translation>
    </message>
    <message>
        <source>Write the case into this folder</source>
        <translation>Write the case into this folder</translation>
    </message>
    <message>
        <source>%1 case book</source>
        <translation>%1 case book</translation>
    </message>
    <message>
        <source>The whole case lies in %1.</source>
        <translation>The whole case lies in %1.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CaseHeader</name>
    <message>
        <source>The authority&apos;s status, last checked on %1</source>
        <translation>The authority&apos;s status, last checked on %1</translation>
    </message>
    <message>
        <source>The authority&apos;s status</source>
        <translation>The authority&apos;s status</translation>
    </message>
    <message>
        <source>Our status: %1</source>
        <translation>Our status: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Authority: %1</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CasePage</name>
    <message>
        <source>The case has moved on.</source>
        <translation>The case has moved on.</translation>
    </message>
    <message>
        <source>The return is recorded.</source>
        <translation>The return is recorded.</translation>
    </message>
    <message>
        <source>The defect is mended.</source>
        <translation>The defect is mended.</translation>
    </message>
    <message>
        <source>The defect is waived.</source>
        <translation>The defect is waived.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 is now: %2</translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>Drawing the paper …</translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation>The paper is issued.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Materials %1</source>
        <translation>Materials %1</translation>
    </message>
    <message>
        <source>Dates %1</source>
        <translation>Dates %1</translation>
    </message>
    <message>
        <source>Papers %1</source>
        <translation>Papers %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>This case has ended: there is nothing to check.</source>
        <translation>This case has ended: there is nothing to check.</translation>
    </message>
    <message>
        <source>This was noted today already.</source>
        <translation>This was noted today already.</translation>
    </message>
    <message>
        <source>Noted: no change today.</source>
        <translation>Noted: no change today.</translation>
    </message>
    <message>
        <source>Linked cases %1</source>
        <translation>Linked cases %1</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Checks %1</translation>
    </message>
    <message>
        <source>Originals %1</source>
        <translation>Originals %1</translation>
    </message>
    <message>
        <source>Your review is recorded.</source>
        <translation>Your review is recorded.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ChecksPanel</name>
    <message>
        <source>The planned day of use is changed.</source>
        <translation>The planned day of use is changed.</translation>
    </message>
    <message>
        <source>The finding is waived.</source>
        <translation>The finding is waived.</translation>
    </message>
    <message>
        <source>The finding counts again.</source>
        <translation>The finding counts again.</translation>
    </message>
    <message>
        <source>Planned day of use</source>
        <translation>Planned day of use</translation>
    </message>
    <message>
        <source>Papers are judged on this day; without it on the day of submission, else today</source>
        <translation>Papers are judged on this day; without it on the day of submission, else today</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>No blocker stands in the way.</source>
        <translation>No blocker stands in the way.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) in the way.</source>
        <translation>
            <numerusform>%n blocker in the way.</numerusform>
            <numerusform>%n blockers in the way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before</source>
        <translation>Came back before</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blockers</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>As far as the records and papers show, nothing would come back.</source>
        <translation>As far as the records and papers show, nothing would come back.</translation>
    </message>
    <message>
        <source>Checks are made before a submission.</source>
        <translation>Checks are made before a submission.</translation>
    </message>
    <message>
        <source>More could be said if these were known: %1.</source>
        <translation>More could be said if these were known: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the return still open.</source>
        <translation>
            <numerusform>%n point of the return is still open.</numerusform>
            <numerusform>%n points of the return are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::case_page::ComparisonTableModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the notice</source>
        <translation>In the notice</translation>
    </message>
    <message>
        <source>In our record</source>
        <translation>In our record</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ui::case_page::CustodyPanel</name>
    <message>
        <source>The original is handed back.</source>
        <translation>The original is handed back.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Kit complete</source>
        <translation>Kit complete</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) absent</source>
        <translation>
            <numerusform>%n original absent</numerusform>
            <numerusform>%n originals absent</numerusform>
        </translation>
    </message>
    <message>
        <source>No window of this city is known to ask for originals.</source>
        <translation>No window of this city is known to ask for originals.</translation>
    </message>
    <message>
        <source>To be shown at the window within 30 days of the entry.</source>
        <translation>To be shown at the window within 30 days of the entry.</translation>
    </message>
    <message>
        <source>To be shown at the window with the residence permit.</source>
        <translation>To be shown at the window with the residence permit.</translation>
    </message>
    <message>
        <source>To be shown at the window for new applications.</source>
        <translation>To be shown at the window for new applications.</translation>
    </message>
    <message>
        <source>%1 came:</source>
        <translation>%1 came:</translation>
    </message>
    <message>
        <source>%1 goes back:</source>
        <translation>%1 goes back:</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Handed back on</source>
        <translation>Handed back on</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Number of the receipt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>Received …</source>
        <translation>Received …</translation>
    </message>
    <message>
        <source>Handed back …</source>
        <translation>Handed back …</translation>
    </message>
    <message>
        <source>It lies somewhere else now.</source>
        <translation>It lies somewhere else now.</translation>
    </message>
    <message>
        <source>%1 lies now:</source>
        <translation>%1 lies now:</translation>
    </message>
    <message>
        <source>Lies elsewhere …</source>
        <translation>Lies elsewhere …</translation>
    </message>
    <message>
        <source>Received: %1.</source>
        <translation>Received: %1.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::DatesPanel</name>
    <message>
        <source>Still to be met</source>
        <translation>Still to be met</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
</context>
<context>
    <name>ui::case_page::DefectRow</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What is wrong, in the authority&apos;s words</source>
        <translation>What is wrong, in the authority&apos;s words</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Who mends it</translation>
    </message>
    <message>
        <source>Remove this defect</source>
        <translation>Remove this defect</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choose the reason</translation>
    </message>
    <message>
        <source>Choose what it was returned for.</source>
        <translation>Choose what it was returned for.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::FindingRow</name>
    <message>
        <source>Go There</source>
        <translation>Go There</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
    <message>
        <source>Count It Again</source>
        <translation>Count It Again</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Why it may stand</translation>
    </message>
    <message>
        <source>Enter waives it, Esc does not.</source>
        <translation>Enter waives it, Esc does not.</translation>
    </message>
    <message>
        <source>A reason is needed: without one it goes on counting.</source>
        <translation>A reason is needed: without one it goes on counting.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::KitTableModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Handed back on</source>
        <translation>Handed back on</translation>
    </message>
    <message>
        <source>To, receipt</source>
        <translation>To, receipt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::case_page::LinkedTableModel</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>File by</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Cancelled by the old employer first</source>
        <translation>Cancelled by the old employer first</translation>
    </message>
    <message>
        <source>Applied for by the new employer</source>
        <translation>Applied for by the new employer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Replaced by this one</source>
        <translation>Replaced by this one</translation>
    </message>
    <message>
        <source>In place of this one</source>
        <translation>In place of this one</translation>
    </message>
    <message>
        <source>Decided before this one</source>
        <translation>Decided before this one</translation>
    </message>
    <message>
        <source>Follows this one</source>
        <translation>Follows this one</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
</context>
<context>
    <name>ui::case_page::LinksPanel</name>
    <message>
        <source>The cases are linked.</source>
        <translation>The cases are linked.</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>The link is removed.</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Linked cases</translation>
    </message>
    <message>
        <source>No linked case</source>
        <translation>No linked case</translation>
    </message>
    <message>
        <source>Link one by its number, or open what follows.</source>
        <translation>Link one by its number, or open what follows.</translation>
    </message>
    <message>
        <source>Number of a case</source>
        <translation>Number of a case</translation>
    </message>
    <message>
        <source>How it belongs to this one</source>
        <translation>How it belongs to this one</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>The contract&apos;s dates are locked since the submission. Other dates mean to cancel and apply anew:</source>
        <translation>The contract&apos;s dates are locked since the submission. Other dates mean to cancel and apply anew:</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialDaysForm</name>
    <message>
        <source>%1 issued on</source>
        <translation>%1 issued on</translation>
    </message>
    <message>
        <source>%1 last valid day</source>
        <translation>%1 last valid day</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialTableModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Last valid day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::case_page::MaterialsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 is:</source>
        <translation>%1 is:</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Add its file …</source>
        <translation>File …</translation>
    </message>
    <message>
        <source>The days of %1 are recorded.</source>
        <translation>The days of %1 are recorded.</translation>
    </message>
    <message>
        <source>Its days …</source>
        <translation>Days …</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Where it is from, whether it is translated, sealed and authenticated; add its file first.</source>
        <translation>Where it is from, whether it is translated, sealed and authenticated; add its file first.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) are:</source>
        <translation>
            <numerusform>%n material is:</numerusform>
            <numerusform>%n materials are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::case_page::MoveForm</name>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>A day is needed, for example 2026-11-21.</translation>
    </message>
    <message>
        <source>This is needed for the move.</source>
        <translation>This is needed for the move.</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Move on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>It lies before the day of this step, %1.</source>
        <translation>It lies before the day of this step, %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not recorded as done, and nobody is reminded of it once the case is closed: %1</source>
        <translation>Not recorded as done, and nobody is reminded of it once the case is closed: %1</translation>
    </message>
</context>
<context>
    <name>ui::case_page::NextStepPanel</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>answer expected by %1, %2</source>
        <translation>answer expected by %1, %2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>by %1, %2</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nothing is left to do</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Leads to: %1</translation>
    </message>
    <message>
        <source>⚠ The registration of the handler %1 ended on %2: renew it before you submit.</source>
        <translation>⚠ The registration of the handler %1 ended on %2: renew it before you submit.</translation>
    </message>
    <message>
        <source>✓ Reviewed by %1 on %2</source>
        <translation>✓ Reviewed by %1 on %2</translation>
    </message>
</context>
<context>
    <name>ui::case_page::NoticeComparePanel</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>%1 beside our record</source>
        <translation>%1 beside our record</translation>
    </message>
    <message>
        <source>every field agrees</source>
        <translation>every field agrees</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message>
        <source>File the notice</source>
        <translation>File the notice</translation>
    </message>
    <message numerus="yes">
        <source>File it with %n difference(s)</source>
        <translation>
            <numerusform>File it with %n difference</numerusform>
            <numerusform>File it with %n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation>Do not file</translation>
    </message>
</context>
<context>
    <name>ui::case_page::PaperTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
</context>
<context>
    <name>ui::case_page::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Issue the case summary</source>
        <translation>Issue the case summary</translation>
    </message>
    <message>
        <source>Issue a working copy of the notice</source>
        <translation>Issue a working copy of the notice</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>No paper yet</translation>
    </message>
    <message>
        <source>Issue the case summary for your file or the client.</source>
        <translation>Issue the case summary for your file or the client.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ReturnForm</name>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>A day is needed, for example 2026-11-21.</translation>
    </message>
    <message>
        <source>What the authority returned</source>
        <translation>What the authority returned</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Submit again by</source>
        <translation>Submit again by</translation>
    </message>
    <message>
        <source>The authority&apos;s words</source>
        <translation>The authority&apos;s words</translation>
    </message>
    <message>
        <source>Add a defect</source>
        <translation>Add a defect</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not a day. Write it like 2026-11-21.</source>
        <translation>Not a day. Write it like 2026-11-21.</translation>
    </message>
    <message>
        <source>It lies before the day of the return.</source>
        <translation>It lies before the day of the return.</translation>
    </message>
</context>
<context>
    <name>ui::case_page::ReturnsPanel</name>
    <message>
        <source>Returned on %1, round %2</source>
        <translation>Returned on %1, round %2</translation>
    </message>
    <message>
        <source>submit again by %1</source>
        <translation>submit again by %1</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>waived: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
    <message>
        <source>Why it need not be mended</source>
        <translation>Why it need not be mended</translation>
    </message>
    <message>
        <source>Enter waives it, Esc does not.</source>
        <translation>Enter waives it, Esc does not.</translation>
    </message>
    <message>
        <source>A reason is needed: without one it stays to be mended.</source>
        <translation>A reason is needed: without one it stays to be mended.</translation>
    </message>
</context>
<context>
    <name>ui::cases::ArrivalRow</name>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>Visa obtained on</source>
        <translation>Visa obtained on</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Lodging registered on</source>
        <translation>Lodging registered on</translation>
    </message>
</context>
<context>
    <name>ui::cases::ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a visa, an entry or the lodging&apos;s registration</source>
        <translation>
            <numerusform>%n case waits for a visa, an entry or the lodging&apos;s registration</numerusform>
            <numerusform>%n cases wait for a visa, an entry or the lodging&apos;s registration</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Nobody is expected</translation>
    </message>
    <message>
        <source>Cases whose notice was sent appear here until their person is here.</source>
        <translation>Cases whose notice was sent appear here until their person is here.</translation>
    </message>
    <message>
        <source>Type at least one day.</source>
        <translation>Type at least one day.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n case(s).</source>
        <translation>
            <numerusform>Recorded for %n case.</numerusform>
            <numerusform>Recorded for %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was kept: %n row(s) cannot be recorded.</source>
        <translation>
            <numerusform>Nothing was kept: %n row cannot be recorded.</numerusform>
            <numerusform>Nothing was kept: %n rows cannot be recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, employer or number</source>
        <translation>Name, employer or number</translation>
    </message>
    <message>
        <source>Find whose arrival to note</source>
        <translation>Find whose arrival to note</translation>
    </message>
    <message numerus="yes">
        <source>Show more of the %Ln others</source>
        <translation>
            <numerusform>Show more of the %Ln others</numerusform>
            <numerusform>Show more of the %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::cases::CaseBoard</name>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>ui::cases::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>In it since</source>
        <translation>In it since</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Our status</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Returned cases</source>
        <translation>Returned cases</translation>
    </message>
    <message>
        <source>Ended cases</source>
        <translation>Ended cases</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Which cases are shown</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filter cases</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>No case here</translation>
    </message>
    <message>
        <source>Open a case for a person, or show other cases with the filter above.</source>
        <translation>Open a case for a person, or show other cases with the filter above.</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>Choose the open cases whose status you looked up.</source>
        <translation>Choose the open cases whose status you looked up.</translation>
    </message>
    <message>
        <source>This was noted today already.</source>
        <translation>This was noted today already.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n case(s): no change today.</source>
        <translation>
            <numerusform>Noted for %n case: no change today.</numerusform>
            <numerusform>Noted for %n cases: no change today.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>With the authority</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>Name, number …</translation>
    </message>
    <message>
        <source>Choose the folder that was handed over</source>
        <translation>Choose the folder that was handed over</translation>
    </message>
    <message>
        <source>Taking the case over …</source>
        <translation>Taking the case over …</translation>
    </message>
    <message>
        <source>This case is here already, as %1.</source>
        <translation>This case is here already, as %1.</translation>
    </message>
    <message>
        <source>Case %1 was taken over.</source>
        <translation>Case %1 was taken over.</translation>
    </message>
    <message>
        <source>What was known here of the person or the employer stays as it was.</source>
        <translation>What was known here of the person or the employer stays as it was.</translation>
    </message>
</context>
<context>
    <name>ui::cases::KeepRulesForm</name>
    <message>
        <source>Say why the case stays with its rules.</source>
        <translation>Say why the case stays with its rules.</translation>
    </message>
    <message>
        <source>Why the old rules are kept</source>
        <translation>Why the old rules are kept</translation>
    </message>
    <message>
        <source>It stays with the case; you are asked again only when the rules change once more.</source>
        <translation>It stays with the case; you are asked again only when the rules change once more.</translation>
    </message>
    <message>
        <source>Keep the Old Rules</source>
        <translation>Keep the Old Rules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::cases::NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>The case is open.</translation>
    </message>
    <message numerus="yes">
        <source>The case and %n more are open.</source>
        <translation>
            <numerusform>The case and %n more are open.</numerusform>
            <numerusform>The case and %n more are open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Forget what was typed here and begin again</source>
        <translation>Forget what was typed here and begin again</translation>
    </message>
</context>
<context>
    <name>ui::cases::OpeningAdvice</name>
    <message>
        <source>Opened with it</source>
        <translation>Opened with it</translation>
    </message>
</context>
<context>
    <name>ui::cases::OpeningForm</name>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choose a person from the list.</translation>
    </message>
    <message>
        <source>Choose an employer from the list.</source>
        <translation>Choose an employer from the list.</translation>
    </message>
    <message>
        <source>A day is needed, for example 2026-11-21.</source>
        <translation>A day is needed, for example 2026-11-21.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>The contract ends before it starts.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type a name in either script, pinyin, or a passport number.</source>
        <translation>Type a name in either script, pinyin, or a passport number.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Contract starts on</source>
        <translation>Contract starts on</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>Contract ends on</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Started by</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulate</translation>
    </message>
    <message>
        <source>Where the visa will be applied for.</source>
        <translation>Where the visa will be applied for.</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Day of the change</translation>
    </message>
    <message>
        <source>Or the day on which the contract ended: the time to file runs from it.</source>
        <translation>Or the day on which the contract ended: the time to file runs from it.</translation>
    </message>
    <message>
        <source>Employer ceased on</source>
        <translation>Employer ceased on</translation>
    </message>
    <message>
        <source>Only then may the individual file.</source>
        <translation>Only then may the individual file.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
</context>
<context>
    <name>ui::cases::RuleChangeTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>If applicable</source>
        <translation>If applicable</translation>
    </message>
    <message>
        <source>A commitment will do</source>
        <translation>A commitment will do</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>By the new rules</source>
        <translation>By the new rules</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>authentication</translation>
    </message>
    <message>
        <source>how long it is good</source>
        <translation>how long it is good</translation>
    </message>
</context>
<context>
    <name>ui::cases::RuleMovesPage</name>
    <message>
        <source>New rules</source>
        <translation>New rules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes for %1</source>
        <translation>What changes for %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Rules of</translation>
    </message>
    <message>
        <source>Procedure now</source>
        <translation>Procedure now</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>Stage now</translation>
    </message>
    <message>
        <source>Procedure by the new rules</source>
        <translation>Procedure by the new rules</translation>
    </message>
    <message>
        <source>Stage by the new rules</source>
        <translation>Stage by the new rules</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to the new rules.</source>
        <translation>
            <numerusform>%n case moved to the new rules.</numerusform>
            <numerusform>%n cases moved to the new rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay with their rules.</source>
        <translation>
            <numerusform>%n case stays with its rules.</numerusform>
            <numerusform>%n cases stay with their rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filter cases</translation>
    </message>
    <message>
        <source>No case is touched</source>
        <translation>No case is touched</translation>
    </message>
    <message>
        <source>When rules change under an open case, it is listed here with old and new.</source>
        <translation>When rules change under an open case, it is listed here with old and new.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>Name, number …</translation>
    </message>
</context>
<context>
    <name>ui::cases::TouchedCaseTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>By the new rules</source>
        <translation>By the new rules</translation>
    </message>
    <message>
        <source>Stays, with a task</source>
        <translation>Stays, with a task</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Procedure now</source>
        <translation>Procedure now</translation>
    </message>
    <message>
        <source>Procedure or task then</source>
        <translation>Procedure or task then</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployerPage</name>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>In Chinese</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>Filing until</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>Relation to us</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No client (any more)</source>
        <translation>No client (any more)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>People %1</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>Cases %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Extensions due %1</source>
        <translation>Extensions due %1</translation>
    </message>
    <message>
        <source>Extensions due</source>
        <translation>Extensions due</translation>
    </message>
    <message>
        <source>Their permits end within 150 days. Each extension comes with that of the residence permit; file by the day shown.</source>
        <translation>Their permits end within 150 days. Each extension comes with that of the residence permit; file by the day shown.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Portal access %1</source>
        <translation>Portal access %1</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Portal access</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>What to ask for</translation>
    </message>
    <message>
        <source>Seals %1</source>
        <translation>Seals %1</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>No extension is due</source>
        <translation>No extension is due</translation>
    </message>
    <message>
        <source>No permit of this client ends within %1 days, or the case is open already.</source>
        <translation>No permit of this client ends within %1 days, or the case is open already.</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployerSealTableModel</name>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Authorised until</source>
        <translation>Authorised until</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::employers::EmployersPage</name>
    <message>
        <source>Employers</source>
        <translation>Employers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation>
            <numerusform>%Ln employer</numerusform>
            <numerusform>%Ln employers</numerusform>
        </translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>In Chinese</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>Filing until</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Filter employers</source>
        <translation>Filter employers</translation>
    </message>
    <message>
        <source>No employer here yet</source>
        <translation>No employer here yet</translation>
    </message>
    <message>
        <source>Employers come along with the people of a client&apos;s sheet, or add one by hand.</source>
        <translation>Employers come along with the people of a client&apos;s sheet, or add one by hand.</translation>
    </message>
    <message>
        <source>Name, credit code, city …</source>
        <translation>Name, credit code, city …</translation>
    </message>
</context>
<context>
    <name>ui::employers::PortalAccountTableModel</name>
    <message>
        <source>National system</source>
        <translation>National system</translation>
    </message>
    <message>
        <source>The city&apos;s own portal</source>
        <translation>The city&apos;s own portal</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registered until</translation>
    </message>
    <message>
        <source>Login code goes to</source>
        <translation>Login code goes to</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::employers::ProgressPanel</name>
    <message>
        <source>Save the report as PDF and Excel</source>
        <translation>Save the report as PDF and Excel</translation>
    </message>
    <message>
        <source>Progress %1.pdf</source>
        <translation>Progress %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The report is saved as PDF and, beside it, for Excel.</source>
        <translation>The report is saved as PDF and, beside it, for Excel.</translation>
    </message>
    <message>
        <source>What the client may read: no note of the office, no other employer.</source>
        <translation>What the client may read: no note of the office, no other employer.</translation>
    </message>
    <message>
        <source>Passport numbers</source>
        <translation>Passport numbers</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Save the Report …</source>
        <translation>Save the Report …</translation>
    </message>
    <message>
        <source>How the cases stand</source>
        <translation>How the cases stand</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>No open case</translation>
    </message>
    <message>
        <source>The open cases of this client are reported here.</source>
        <translation>The open cases of this client are reported here.</translation>
    </message>
</context>
<context>
    <name>ui::employers::ProgressTableModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
</context>
<context>
    <name>ui::employers::RequestPanel</name>
    <message>
        <source>The list is copied: paste it into a chat or a letter.</source>
        <translation>The list is copied: paste it into a chat or a letter.</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Save the list as PDF</translation>
    </message>
    <message>
        <source>What to send us %1.pdf</source>
        <translation>What to send us %1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>The list is saved.</translation>
    </message>
    <message>
        <source>Of cases not handed in yet, only what is missing or bad, person by person.</source>
        <translation>Of cases not handed in yet, only what is missing or bad, person by person.</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Language of the list</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>What to ask the client for</source>
        <translation>What to ask the client for</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormPage</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Forget what was typed here and begin again with what is saved</source>
        <translation>Forget what was typed here and begin again with what is saved</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordForm</name>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordPicker</name>
    <message>
        <source>Nobody like this: add the person first</source>
        <translation>Nobody like this: add the person first</translation>
    </message>
    <message>
        <source>No employer like this: add it first</source>
        <translation>No employer like this: add it first</translation>
    </message>
    <message>
        <source>No case like this</source>
        <translation>No case like this</translation>
    </message>
</context>
<context>
    <name>ui::help::FormWritingPage</name>
    <message>
        <source>How a form is written</source>
        <translation>How a form is written</translation>
    </message>
</context>
<context>
    <name>ui::help::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>No topic holds these words.</source>
        <translation>No topic holds these words.</translation>
    </message>
    <message>
        <source>Words in the help …</source>
        <translation>Words in the help …</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Search in the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The topic&apos;s text</source>
        <translation>The topic&apos;s text</translation>
    </message>
    <message>
        <source>A caseworker&apos;s week</source>
        <translation>A caseworker&apos;s week</translation>
    </message>
</context>
<context>
    <name>ui::help::KeyTableModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>ui::help::KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filter the keys</translation>
    </message>
    <message>
        <source>No keys for that</source>
        <translation>No keys for that</translation>
    </message>
    <message>
        <source>Empty the filter to see all of them.</source>
        <translation>Empty the filter to see all of them.</translation>
    </message>
    <message>
        <source>Action or key …</source>
        <translation>Action or key …</translation>
    </message>
</context>
<context>
    <name>ui::inbox::FilingChoice</name>
    <message>
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>No case found: search for one below</source>
        <translation>No case found: search for one below</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>Another case</translation>
    </message>
    <message>
        <source>Number or name …</source>
        <translation>Number or name …</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
</context>
<context>
    <name>ui::inbox::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Add files to the inbox</source>
        <translation>Add files to the inbox</translation>
    </message>
    <message>
        <source>PDF files and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.gif)</source>
        <translation>PDF files and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to confirm</source>
        <translation>
            <numerusform>%n file, %1 to confirm</numerusform>
            <numerusform>%n files, %1 to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>File the notice</source>
        <translation>File the notice</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from our record.</source>
        <translation>
            <numerusform>%n value differs from our record.</numerusform>
            <numerusform>%n values differ from our record.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is filed with what you have confirmed; the record of the person stays as it is.</source>
        <translation>The notice is filed with what you have confirmed; the record of the person stays as it is.</translation>
    </message>
    <message>
        <source>File It</source>
        <translation>File It</translation>
    </message>
    <message>
        <source>Filing the notice …</source>
        <translation>Filing the notice …</translation>
    </message>
    <message>
        <source>The notice is filed with case %1.</source>
        <translation>The notice is filed with case %1.</translation>
    </message>
    <message>
        <source>Keeping the file …</source>
        <translation>Keeping the file …</translation>
    </message>
    <message>
        <source>The file is kept as %1 of case %2.</source>
        <translation>The file is kept as %1 of case %2.</translation>
    </message>
    <message>
        <source>Case %1 has this file as %2 already.</source>
        <translation>Case %1 has this file as %2 already.</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Nothing has come in</source>
        <translation>Nothing has come in</translation>
    </message>
    <message>
        <source>Drop PDFs, scans and photos here, many at a time, or whole folders. Each is read and matched to a case; nothing is kept before you have seen and confirmed it.</source>
        <translation>Drop PDFs, scans and photos here, many at a time, or whole folders. Each is read and matched to a case; nothing is kept before you have seen and confirmed it.</translation>
    </message>
</context>
<context>
    <name>ui::inbox::InboxTableModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation>The same file as %1</translation>
    </message>
    <message>
        <source>Kept already: %1</source>
        <translation>Kept already: %1</translation>
    </message>
</context>
<context>
    <name>ui::inbox::ReadingReview</name>
    <message>
        <source>The page is being drawn …</source>
        <translation>The page is being drawn …</translation>
    </message>
    <message>
        <source>The page cannot be drawn: what was read from it cannot be compared, and is not kept.</source>
        <translation>The page cannot be drawn: what was read from it cannot be compared, and is not kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are unsure: compare each with the page, put it right or tick it.</source>
        <translation>
            <numerusform>%n value is unsure: compare it with the page, put it right or tick it.</numerusform>
            <numerusform>%n values are unsure: compare each with the page, put it right or tick it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the case it belongs to.</source>
        <translation>Choose the case it belongs to.</translation>
    </message>
    <message>
        <source>This is our own working copy, no notice of the authority&apos;s.</source>
        <translation>This is our own working copy, no notice of the authority&apos;s.</translation>
    </message>
    <message>
        <source>Choose the material that it is.</source>
        <translation>Choose the material that it is.</translation>
    </message>
    <message>
        <source>The same file as %1 in this list.</source>
        <translation>The same file as %1 in this list.</translation>
    </message>
    <message>
        <source>Kept already: %1</source>
        <translation>Kept already: %1</translation>
    </message>
    <message>
        <source>Choose a file to look at it.</source>
        <translation>Choose a file to look at it.</translation>
    </message>
    <message>
        <source>Reading was stopped; Reload (F5) takes it up again.</source>
        <translation>Reading was stopped; Reload (F5) takes it up again.</translation>
    </message>
    <message>
        <source>Enter opens the case; Undo takes the filing back.</source>
        <translation>Enter opens the case; Undo takes the filing back.</translation>
    </message>
    <message>
        <source>The file has changed: what was put right, ticked or chosen for it before no longer counts.</source>
        <translation>The file has changed: what was put right, ticked or chosen for it before no longer counts.</translation>
    </message>
</context>
<context>
    <name>ui::inbox::ValueReview</name>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation>Left blank</translation>
    </message>
    <message>
        <source>Unsure, %1</source>
        <translation>Unsure, %1</translation>
    </message>
    <message>
        <source>Our record: %1</source>
        <translation>Our record: %1</translation>
    </message>
    <message>
        <source>%1 on the page</source>
        <translation>%1 on the page</translation>
    </message>
    <message>
        <source>It is blank</source>
        <translation>It is blank</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
</context>
<context>
    <name>ui::library::CalendarTab</name>
    <message>
        <source>Make-up day</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Not published yet</translation>
    </message>
    <message>
        <source>Until the State Council&apos;s days are known, only weekends are free, and what is counted is an estimate. Import the year as soon as it is out.</source>
        <translation>Until the State Council&apos;s days are known, only weekends are free, and what is counted is an estimate. Import the year as soon as it is out.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimate)</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Imported from %1</translation>
    </message>
    <message>
        <source>Provisional: the State Council&apos;s days for this year are not known</source>
        <translation>Provisional: the State Council&apos;s days for this year are not known</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice on the days off in %1</source>
        <translation>The State Council&apos;s notice on the days off in %1</translation>
    </message>
</context>
<context>
    <name>ui::library::DifferenceTab</name>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>Choose another day or another city to compare with.</source>
        <translation>Choose another day or another city to compare with.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>City to compare with</source>
        <translation>City to compare with</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Day to compare with</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryActs</name>
    <message>
        <source>The default stands again.</source>
        <translation>The default stands again.</translation>
    </message>
    <message>
        <source>The pack was not taken</source>
        <translation>The pack was not taken</translation>
    </message>
    <message>
        <source>The pack is not sound; the rules in use stay as they were.</source>
        <translation>The pack is not sound; the rules in use stay as they were.</translation>
    </message>
    <message>
        <source>Take the year away</source>
        <translation>Take the year away</translation>
    </message>
    <message>
        <source>Take the imported calendar of %1 away?</source>
        <translation>Take the imported calendar of %1 away?</translation>
    </message>
    <message>
        <source>Days counted in it are an estimate then.</source>
        <translation>Days counted in it are an estimate then.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The calendar was taken away.</source>
        <translation>The calendar was taken away.</translation>
    </message>
    <message>
        <source>Import a year&apos;s calendar</source>
        <translation>Import a year&apos;s calendar</translation>
    </message>
    <message>
        <source>Calendars (*.json *.ics *.csv)</source>
        <translation>Calendars (*.json *.ics *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import %1 …</source>
        <translation>Import %1 …</translation>
    </message>
    <message>
        <source>The calendar of %1 was imported; dates are counted with it.</source>
        <translation>The calendar of %1 was imported; dates are counted with it.</translation>
    </message>
    <message>
        <source>Add a rule pack</source>
        <translation>Add a rule pack</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Rule packs (*.json)</translation>
    </message>
    <message>
        <source>The pack was added; new cases go by it.</source>
        <translation>The pack was added; new cases go by it.</translation>
    </message>
    <message>
        <source>The pack is off.</source>
        <translation>The pack is off.</translation>
    </message>
    <message>
        <source>The pack is on.</source>
        <translation>The pack is on.</translation>
    </message>
    <message>
        <source>Remove the pack</source>
        <translation>Remove the pack</translation>
    </message>
    <message>
        <source>Remove the rule pack %1?</source>
        <translation>Remove the rule pack %1?</translation>
    </message>
    <message>
        <source>Its rules hold no longer. The file it was added from stays where it is.</source>
        <translation>Its rules hold no longer. The file it was added from stays where it is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The pack was removed.</source>
        <translation>The pack was removed.</translation>
    </message>
</context>
<context>
    <name>ui::library::LibraryPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Stands as</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No settings here</source>
        <translation>No settings here</translation>
    </message>
    <message>
        <source>No settings are known for that city and day, or none holds those words.</source>
        <translation>No settings are known for that city and day, or none holds those words.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No such pack</source>
        <translation>No such pack</translation>
    </message>
    <message>
        <source>Empty the filter, or add a pack of your own.</source>
        <translation>Empty the filter, or add a pack of your own.</translation>
    </message>
    <message>
        <source>Windows and phones</source>
        <translation>Windows and phones</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>No window known</source>
        <translation>No window known</translation>
    </message>
    <message>
        <source>No window or phone is known for that city and day.</source>
        <translation>No window or phone is known for that city and day.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Day on which the rules hold</source>
        <translation>Day on which the rules hold</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Filter the rules</translation>
    </message>
    <message>
        <source>Rule, words, source …</source>
        <translation>Rule, words, source …</translation>
    </message>
</context>
<context>
    <name>ui::library::ProceduresTab</name>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No rules here</source>
        <translation>No rules here</translation>
    </message>
    <message>
        <source>No rules are known for that city and day, or none holds those words.</source>
        <translation>No rules are known for that city and day, or none holds those words.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>List of procedures</source>
        <translation>List of procedures</translation>
    </message>
</context>
<context>
    <name>ui::library::YearGrid</name>
    <message>
        <source>Working calendar of %1</source>
        <translation>Working calendar of %1</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>make-up day for %1</source>
        <translation>make-up day for %1</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>day off, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::models::CaseTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Our status</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>With: %1</source>
        <comment>whose turn it is</comment>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>%1, linked with %2</source>
        <translation>%1, linked with %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Whose turn</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>In it since</source>
        <translation>In it since</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
</context>
<context>
    <name>ui::models::EmployerTableModel</name>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Filing until</source>
        <translation>Filing until</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
</context>
<context>
    <name>ui::models::HistoryTableModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (taken back)</translation>
    </message>
</context>
<context>
    <name>ui::models::IssuedPaperTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
</context>
<context>
    <name>ui::models::PersonTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Passport until</source>
        <translation>Passport until</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Permit until</source>
        <translation>Permit until</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>open cases of a person</comment>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
    <message>
        <source>Class and form</source>
        <translation>Class and form</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
</context>
<context>
    <name>ui::office::BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>A backup was made and checked.</translation>
    </message>
    <message>
        <source>This backup is whole: every record, document and entry of its history.</source>
        <translation>This backup is whole: every record, document and entry of its history.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The store goes back to %1. What was done since is no longer in it.</source>
        <translation>The store goes back to %1. What was done since is no longer in it.</translation>
    </message>
    <message>
        <source>The store as it is now is kept whole in a folder beside it, and the backups stay.</source>
        <translation>The store as it is now is kept whole in a folder beside it, and the backups stay.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second folder for backups</translation>
    </message>
    <message>
        <source>Made by itself after changes, every half hour at most: all of two days are kept, then one of each day, week and month.</source>
        <translation>Made by itself after changes, every half hour at most: all of two days are kept, then one of each day, week and month.</translation>
    </message>
    <message>
        <source>There is no second folder yet: choose one on another disk.</source>
        <translation>There is no second folder yet: choose one on another disk.</translation>
    </message>
    <message>
        <source>Second folder: %1</source>
        <translation>Second folder: %1</translation>
    </message>
    <message>
        <source>It opens by the passphrases of that day, and asks for one when it is done.</source>
        <translation>It opens by the passphrases of that day, and asks for one when it is done.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>The first one is made by itself after the first change, or with the button above. Choose a second folder on another disk: a copy beside the store is lost with it.</source>
        <translation>The first one is made by itself after the first change, or with the button above. Choose a second folder on another disk: a copy beside the store is lost with it.</translation>
    </message>
</context>
<context>
    <name>ui::office::BackupTableModel</name>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second folder</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In the store</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>When it was made</translation>
    </message>
</context>
<context>
    <name>ui::office::LeaveForm</name>
    <message>
        <source>%1 leaves the office</source>
        <translation>%1 leaves the office</translation>
    </message>
    <message>
        <source>Their open cases go to whom you choose, and their passphrase no longer opens the store. What they did stays in the history under their name.</source>
        <translation>Their open cases go to whom you choose, and their passphrase no longer opens the store. What they did stays in the history under their name.</translation>
    </message>
    <message>
        <source>Who takes over the open cases</source>
        <translation>Who takes over the open cases</translation>
    </message>
    <message>
        <source>Hand over and close their access</source>
        <translation>Hand over and close their access</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::office::PassphraseForm</name>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Another passphrase of your own</source>
        <translation>Another passphrase of your own</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>A passphrase for %1</translation>
    </message>
    <message>
        <source>Your passphrase so far</source>
        <translation>Your passphrase so far</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ten characters at least; a few words of your own are best.</source>
        <translation>Ten characters at least; a few words of your own are best.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Give it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>The recovery key opened the store, so the former passphrase is not asked for. It opens nothing as soon as the new one is set.</source>
        <translation>The recovery key opened the store, so the former passphrase is not asked for. It opens nothing as soon as the new one is set.</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Whose passphrase</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
</context>
<context>
    <name>ui::office::RecoverySheet</name>
    <message>
        <source>Print the recovery key</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>The recovery key went to the printer.</source>
        <translation>The recovery key went to the printer.</translation>
    </message>
    <message>
        <source>PermitDesk recovery key</source>
        <translation>PermitDesk recovery key</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>The new recovery key</translation>
    </message>
    <message>
        <source>Whoever holds this key can open the store. Print it, lock it away, and do not keep it in this computer. It is shown only now; an earlier one is no longer good.</source>
        <translation>Whoever holds this key can open the store. Print it, lock it away, and do not keep it in this computer. It is shown only now; an earlier one is no longer good.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Recovery key: %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>It is in safe keeping</source>
        <translation>It is in safe keeping</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The recovery key is saved. Put the file where only the office gets at it, and not on this computer.</source>
        <translation>The recovery key is saved. Put the file where only the office gets at it, and not on this computer.</translation>
    </message>
    <message>
        <source>This computer has no printer, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</source>
        <translation>This computer has no printer, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</translation>
    </message>
    <message>
        <source>The printer did not take it, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</source>
        <translation>The printer did not take it, so the key is on no paper yet. It is good already: write it down, or save it as PDF on a stick that you lock away.</translation>
    </message>
    <message>
        <source>The key could not be saved there. It is good already: write it down, or choose another folder.</source>
        <translation>The key could not be saved there. It is good already: write it down, or choose another folder.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
</context>
<context>
    <name>ui::office::SecurityPanel</name>
    <message>
        <source>This store is not encrypted. Whoever gets at this folder can read it.</source>
        <translation>This store is not encrypted. Whoever gets at this folder can read it.</translation>
    </message>
    <message>
        <source>Keep it on an encrypted disk (BitLocker, FileVault) that only the office can open. A store gets its first passphrase when it is made; cases can be handed over into such a one.</source>
        <translation>Keep it on an encrypted disk (BitLocker, FileVault) that only the office can open. A store gets its first passphrase when it is made; cases can be handed over into such a one.</translation>
    </message>
    <message>
        <source>This store is encrypted. It opens with the passphrases listed above.</source>
        <translation>This store is encrypted. It opens with the passphrases listed above.</translation>
    </message>
    <message>
        <source>The printed recovery key opens it too.</source>
        <translation>The printed recovery key opens it too.</translation>
    </message>
    <message>
        <source>There is no recovery key: where every passphrase is forgotten, all is lost. Make one now.</source>
        <translation>There is no recovery key: where every passphrase is forgotten, all is lost. Make one now.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>Lock when nobody touches it</translation>
    </message>
    <message>
        <source>A store without a passphrase is not locked.</source>
        <translation>A store without a passphrase is not locked.</translation>
    </message>
    <message>
        <source>Somebody else reviews a case before it is submitted (four eyes)</source>
        <translation>Somebody else reviews a case before it is submitted (four eyes)</translation>
    </message>
    <message>
        <source>Whoever submits a case cannot be the one who reviewed it</source>
        <translation>Whoever submits a case cannot be the one who reviewed it</translation>
    </message>
    <message>
        <source>Administrators of the office choose this</source>
        <translation>Administrators of the office choose this</translation>
    </message>
    <message>
        <source>On this computer. It locks with the screen and before sleep too.</source>
        <translation>On this computer. It locks with the screen and before sleep too.</translation>
    </message>
    <message>
        <source>Keep the windows out of screenshots and shared screens</source>
        <translation>Keep the windows out of screenshots and shared screens</translation>
    </message>
    <message>
        <source>On this computer. Switch it off for as long as you show somebody how you work.</source>
        <translation>On this computer. Switch it off for as long as you show somebody how you work.</translation>
    </message>
    <message>
        <source>This system has no means for it: whoever may see the screen sees the windows.</source>
        <translation>This system has no means for it: whoever may see the screen sees the windows.</translation>
    </message>
    <message>
        <source>A recovery key was made, and nobody has said that it is in safe keeping. New Recovery Key … asks for it.</source>
        <translation>A recovery key was made, and nobody has said that it is in safe keeping. New Recovery Key … asks for it.</translation>
    </message>
</context>
<context>
    <name>ui::office::StaffPage</name>
    <message>
        <source>Handed over; they can no longer work in this store.</source>
        <translation>Handed over; they can no longer work in this store.</translation>
    </message>
    <message>
        <source>Chosen on the page Staff and Security</source>
        <translation>Chosen on the page Staff and Security</translation>
    </message>
    <message>
        <source>Cases wait for a review before they are submitted.</source>
        <translation>Cases wait for a review before they are submitted.</translation>
    </message>
    <message>
        <source>Cases are submitted without a review.</source>
        <translation>Cases are submitted without a review.</translation>
    </message>
    <message>
        <source>Staff and security</source>
        <translation>Staff and security</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>They can open the store with it now.</source>
        <translation>They can open the store with it now.</translation>
    </message>
    <message>
        <source>The store opens with your new passphrase now.</source>
        <translation>The store opens with your new passphrase now.</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Making the key …</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Take the passphrase away</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open the store.</source>
        <translation>%1 will no longer be able to open the store.</translation>
    </message>
    <message>
        <source>What they may have copied before stays readable to them. Nothing undoes this; a new passphrase can be given at any time.</source>
        <translation>What they may have copied before stays readable to them. Nothing undoes this; a new passphrase can be given at any time.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Their passphrase no longer opens the store.</source>
        <translation>Their passphrase no longer opens the store.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>New recovery key</translation>
    </message>
    <message>
        <source>The recovery key that was printed before will no longer open the store.</source>
        <translation>The recovery key that was printed before will no longer open the store.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>The store opens with the new passphrase now.</source>
        <translation>The store opens with the new passphrase now.</translation>
    </message>
    <message>
        <source>The recovery key is in safe keeping.</source>
        <translation>The recovery key is in safe keeping.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>A recovery key was made before, and nobody has said that it is kept. Is it printed or written down, and locked away?</source>
        <translation>A recovery key was made before, and nobody has said that it is kept. Is it printed or written down, and locked away?</translation>
    </message>
    <message>
        <source>It cannot be shown again. Where nobody has it, make a new one in its place.</source>
        <translation>It cannot be shown again. Where nobody has it, make a new one in its place.</translation>
    </message>
    <message>
        <source>It is in safe keeping</source>
        <translation>It is in safe keeping</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The recovery key is no longer shown, and nobody has said that it is kept.</source>
        <translation>The recovery key is no longer shown, and nobody has said that it is kept.</translation>
    </message>
    <message>
        <source>Today keeps asking for it. Where it is printed or written down, say so there; otherwise make a new one.</source>
        <translation>Today keeps asking for it. Where it is printed or written down, say so there; otherwise make a new one.</translation>
    </message>
</context>
<context>
    <name>ui::office::StaffTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Has one</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>ui::papers::FillSheetPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Fill sheet %1</source>
        <translation>Fill sheet %1</translation>
    </message>
    <message>
        <source>Fill sheet</source>
        <translation>Fill sheet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>What is copied leaves the clipboard after a minute.</source>
        <translation>What is copied leaves the clipboard after a minute.</translation>
    </message>
</context>
<context>
    <name>ui::papers::FillSheetView</name>
    <message>
        <source>From the employer&apos;s account</source>
        <translation>From the employer&apos;s account</translation>
    </message>
    <message>
        <source>From the individual&apos;s account</source>
        <translation>From the individual&apos;s account</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>ui::papers::FormTableModel</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>The office&apos;s own</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>The program&apos;s</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Not the newest</source>
        <translation>Not the newest</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ui::papers::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a form to look at it.</source>
        <translation>Choose a form to look at it.</translation>
    </message>
    <message>
        <source>The form was not taken</source>
        <translation>The form was not taken</translation>
    </message>
    <message>
        <source>The form is not sound; the forms in use stay as they were.</source>
        <translation>The form is not sound; the forms in use stay as they were.</translation>
    </message>
    <message>
        <source>Add a form: the folder of its version</source>
        <translation>Add a form: the folder of its version</translation>
    </message>
    <message>
        <source>The form was added; papers can be made of it.</source>
        <translation>The form was added; papers can be made of it.</translation>
    </message>
    <message>
        <source>The form is off.</source>
        <translation>The form is off.</translation>
    </message>
    <message>
        <source>The form is on.</source>
        <translation>The form is on.</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <translation>Remove the form</translation>
    </message>
    <message>
        <source>Remove version %1 of the form %2?</source>
        <translation>Remove version %1 of the form %2?</translation>
    </message>
    <message>
        <source>Papers made of it stay as they are. The folder it was added from stays where it is.</source>
        <translation>Papers made of it stay as they are. The folder it was added from stays where it is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>The form was removed.</translation>
    </message>
    <message>
        <source>Name, code …</source>
        <translation>Name, code …</translation>
    </message>
    <message>
        <source>Filter forms</source>
        <translation>Filter forms</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Language of the sample</translation>
    </message>
    <message>
        <source>No such form</source>
        <translation>No such form</translation>
    </message>
    <message>
        <source>Empty the filter, or add a form of your own.</source>
        <translation>Empty the filter, or add a form of your own.</translation>
    </message>
    <message>
        <source>Choose the letterhead&apos;s picture</source>
        <translation>Choose the letterhead&apos;s picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The picture stands at the head of letters now.</source>
        <translation>The picture stands at the head of letters now.</translation>
    </message>
</context>
<context>
    <name>ui::papers::NewPaperPage</name>
    <message>
        <source>Issue a paper again</source>
        <translation>Issue a paper again</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>New paper</translation>
    </message>
    <message>
        <source>Choose a form and a case, and the paper appears here.</source>
        <translation>Choose a form and a case, and the paper appears here.</translation>
    </message>
    <message>
        <source>Draft: not issued yet</source>
        <translation>Draft: not issued yet</translation>
    </message>
    <message>
        <source>The paper cannot be drawn.</source>
        <translation>The paper cannot be drawn.</translation>
    </message>
    <message>
        <source>Issuing the paper …</source>
        <translation>Issuing the paper …</translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation>The paper is issued.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Type the case&apos;s number or the person&apos;s name.</source>
        <translation>Type the case&apos;s number or the person&apos;s name.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperBatchPage</name>
    <message>
        <source>Papers for many cases</source>
        <translation>Papers for many cases</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Not issued</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n paper(s) were issued.</source>
        <translation>
            <numerusform>Stopped: %n paper was issued.</numerusform>
            <numerusform>Stopped: %n papers were issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued.</source>
        <translation>
            <numerusform>%n paper was issued.</numerusform>
            <numerusform>%n papers were issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 issued, %2 not</source>
        <translation>%1 issued, %2 not</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>This batch</translation>
    </message>
    <message>
        <source>Name, number …</source>
        <translation>Name, number …</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filter cases</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>No case here</translation>
    </message>
    <message>
        <source>Open cases are listed here; choose those that get the paper.</source>
        <translation>Open cases are listed here; choose those that get the paper.</translation>
    </message>
</context>
<context>
    <name>ui::papers::PaperBatchTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>ui::papers::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a paper to look at it.</source>
        <translation>Choose a paper to look at it.</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>Save a copy of the paper</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>A copy was saved.</translation>
    </message>
    <message>
        <source>Filter papers</source>
        <translation>Filter papers</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>No paper issued yet</translation>
    </message>
    <message>
        <source>A paper is drawn from a case, read back, and kept as it is; from then on it is printed from the very bytes that are kept.</source>
        <translation>A paper is drawn from a case, read back, and kept as it is; from then on it is printed from the very bytes that are kept.</translation>
    </message>
    <message>
        <source>Number, person …</source>
        <translation>Number, person …</translation>
    </message>
</context>
<context>
    <name>ui::papers::PrinterOffsetPage</name>
    <message>
        <source>Printer offset</source>
        <translation>Printer offset</translation>
    </message>
    <message>
        <source>Papers are printed with this offset from now on.</source>
        <translation>Papers are printed with this offset from now on.</translation>
    </message>
    <message>
        <source>On this computer papers are printed moved by this much, so that they meet pre-printed paper. Print one, measure how far it is off, and enter that here. What is kept and saved as a file stays as it is.</source>
        <translation>On this computer papers are printed moved by this much, so that they meet pre-printed paper. Print one, measure how far it is off, and enter that here. What is kept and saved as a file stays as it is.</translation>
    </message>
    <message>
        <source>To the right, in millimetres</source>
        <translation>To the right, in millimetres</translation>
    </message>
    <message>
        <source>Up to 20, in tenths; with a minus sign: to the left.</source>
        <translation>Up to 20, in tenths; with a minus sign: to the left.</translation>
    </message>
    <message>
        <source>Downwards, in millimetres</source>
        <translation>Downwards, in millimetres</translation>
    </message>
    <message>
        <source>Up to 20, in tenths; with a minus sign: upwards.</source>
        <translation>Up to 20, in tenths; with a minus sign: upwards.</translation>
    </message>
</context>
<context>
    <name>ui::papers::TypedOnce</name>
    <message>
        <source>For all papers</source>
        <translation>For all papers</translation>
    </message>
    <message>
        <source>Typed once for all papers. What stays empty is taken from each case&apos;s record.</source>
        <translation>Typed once for all papers. What stays empty is taken from each case&apos;s record.</translation>
    </message>
</context>
<context>
    <name>ui::people::ColumnMapping</name>
    <message>
        <source>– not used –</source>
        <translation>– not used –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>What the column “%1” holds</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>Column of the sheet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>In the first rows</translation>
    </message>
</context>
<context>
    <name>ui::people::DocumentTableModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
</context>
<context>
    <name>ui::people::FindingTableModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Taken, look again</source>
        <translation>Taken, look again</translation>
    </message>
</context>
<context>
    <name>ui::people::HeldSection</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>none valid today</source>
        <translation>none valid today</translation>
    </message>
    <message>
        <source>valid today: %1</source>
        <translation>valid today: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ui::people::HeldTableModel</name>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>ui::people::ImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Choose a client&apos;s sheet</source>
        <translation>Choose a client&apos;s sheet</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>Sheets (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>Imported: %1 new, %2 changed.</translation>
    </message>
    <message>
        <source>There was nothing new to import.</source>
        <translation>There was nothing new to import.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>The import was stopped.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nothing of it was kept.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Save the rejected rows</translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation>-rejected</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Sheets (*.csv)</translation>
    </message>
    <message>
        <source>Saving the rejected rows …</source>
        <translation>Saving the rejected rows …</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved.</source>
        <translation>
            <numerusform>%n rejected row saved.</numerusform>
            <numerusform>%n rejected rows saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>The import was taken back.</translation>
    </message>
    <message>
        <source>An Excel or CSV file with one person a row; drop it here or choose it. Columns are recognised by their Chinese or English headings, and nothing is kept before you say so.</source>
        <translation>An Excel or CSV file with one person a row; drop it here or choose it. Columns are recognised by their Chinese or English headings, and nothing is kept before you say so.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the import; nothing of it is kept</source>
        <translation>Stop the import; nothing of it is kept</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>The columns are as you corrected them before.</source>
        <translation>The columns are as you corrected them before.</translation>
    </message>
    <message>
        <source>The file has changed since you corrected its columns.</source>
        <translation>The file has changed since you corrected its columns.</translation>
    </message>
    <message>
        <source>They are recognised anew: look at them again.</source>
        <translation>They are recognised anew: look at them again.</translation>
    </message>
</context>
<context>
    <name>ui::people::ImportReportView</name>
    <message numerus="yes">
        <source>%n row(s) checked, nothing kept yet</source>
        <translation>
            <numerusform>%n row checked, nothing kept yet</numerusform>
            <numerusform>%n rows checked, nothing kept yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message>
        <source>What was wrong or odd</source>
        <translation>What was wrong or odd</translation>
    </message>
    <message>
        <source>Every row is sound</source>
        <translation>Every row is sound</translation>
    </message>
    <message>
        <source>Nothing was rejected, and there is nothing to look at again.</source>
        <translation>Nothing was rejected, and there is nothing to look at again.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>To the people</translation>
    </message>
    <message>
        <source>No row in the sheet</source>
        <translation>No row in the sheet</translation>
    </message>
    <message>
        <source>It holds nothing below its headings.</source>
        <translation>It holds nothing below its headings.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came with a new passport: the work permit is changed first, then the residence permit. The days count from today; where the passport was changed earlier, open the case with Ctrl+Shift+N, which asks for that day.</source>
        <translation>
            <numerusform>%n person came with a new passport: the work permit is changed first, then the residence permit. The days count from today; where the passport was changed earlier, open the case with Ctrl+Shift+N, which asks for that day.</numerusform>
            <numerusform>%n persons came with a new passport: the work permit is changed first, then the residence permit. The days count from today; where the passport was changed earlier, open the case with Ctrl+Shift+N, which asks for that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::people::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filter people</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Nobody here yet</translation>
    </message>
    <message>
        <source>Bring people in from a client&apos;s spreadsheet, or look around in the demo office.</source>
        <translation>Bring people in from a client&apos;s spreadsheet, or look around in the demo office.</translation>
    </message>
    <message>
        <source>Name, passport, employer …</source>
        <translation>Name, passport, employer …</translation>
    </message>
</context>
<context>
    <name>ui::people::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>None valid today</source>
        <translation>None valid today</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Passports and permits</source>
        <translation>Passports and permits</translation>
    </message>
    <message>
        <source>Work and family</source>
        <translation>Work and family</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>Cases %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Files %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Machine-readable name</source>
        <translation>Machine-readable name</translation>
    </message>
    <message>
        <source>Papers are made for a case: open one first.</source>
        <translation>Papers are made for a case: open one first.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>All that runs out, on one time line</source>
        <translation>All that runs out, on one time line</translation>
    </message>
</context>
<context>
    <name>ui::people::UnfiledStrip</name>
    <message>
        <source>No case needed</source>
        <translation>No case needed</translation>
    </message>
    <message>
        <source>Is nothing to be filed for this passport?</source>
        <translation>Is nothing to be filed for this passport?</translation>
    </message>
    <message>
        <source>The offer goes from this page for good. The case can still be opened with Ctrl+Shift+N.</source>
        <translation>The offer goes from this page for good. The case can still be opened with Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>Nothing is to be filed</source>
        <translation>Nothing is to be filed</translation>
    </message>
    <message>
        <source>The offer is gone.</source>
        <translation>The offer is gone.</translation>
    </message>
    <message>
        <source>Changes not yet filed: the passport was replaced (%1)</source>
        <translation>Changes not yet filed: the passport was replaced (%1)</translation>
    </message>
    <message>
        <source>No case needed …</source>
        <translation>No case needed …</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::ClashNotice</name>
    <message>
        <source>Beside the open case %1 (%2)</source>
        <translation>Beside the open case %1 (%2)</translation>
    </message>
    <message>
        <source>It is of the same procedure.</source>
        <translation>It is of the same procedure.</translation>
    </message>
    <message>
        <source>The program&apos;s own warning; no rule forbids it.</source>
        <translation>The program&apos;s own warning; no rule forbids it.</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::FigureFilter</name>
    <message>
        <source>Show all again, not only %1: %2</source>
        <translation>Show all again, not only %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::ListMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>As at First</translation>
    </message>
    <message>
        <source>Save This View …</source>
        <translation>Save This View …</translation>
    </message>
    <message>
        <source>Remove a View</source>
        <translation>Remove a View</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>The view “%1” was saved.</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>The view “%1” was removed.</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name of this view</translation>
    </message>
    <message>
        <source>Save the View</source>
        <translation>Save the View</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::OfferList</name>
    <message>
        <source>file by %1</source>
        <translation>file by %1</translation>
    </message>
    <message>
        <source>no day to file by is known</source>
        <translation>no day to file by is known</translation>
    </message>
    <message>
        <source>The former employer is not known: add the former post to the person first.</source>
        <translation>The former employer is not known: add the former post to the person first.</translation>
    </message>
    <message>
        <source>Beside the open case %1 (%2)</source>
        <translation>Beside the open case %1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>The permit expired on %1: it cannot be extended, a new application is needed.</source>
        <translation>The permit expired on %1: it cannot be extended, a new application is needed.</translation>
    </message>
    <message>
        <source>The residence permit is not on record: add it to the person.</source>
        <translation>The residence permit is not on record: add it to the person.</translation>
    </message>
    <message>
        <source>To be done before %1 all the same: what follows it has to be filed by then.</source>
        <translation>To be done before %1 all the same: what follows it has to be filed by then.</translation>
    </message>
</context>
<context>
    <name>ui::record_pages::OfferPanel</name>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>Open %n case</numerusform>
            <numerusform>Open %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened.</source>
        <translation>
            <numerusform>%n case opened.</numerusform>
            <numerusform>%n cases opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::record_pages::RecordListPage</name>
    <message>
        <source>There is no row to save.</source>
        <translation>There is no row to save.</translation>
    </message>
    <message>
        <source>Clear the filter to show more.</source>
        <translation>Clear the filter to show more.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Saving %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::reports::FigureTab</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 as a table</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Nothing to count yet</translation>
    </message>
    <message>
        <source>Figures come by themselves as cases are opened and move on.</source>
        <translation>Figures come by themselves as cases are opened and move on.</translation>
    </message>
</context>
<context>
    <name>ui::reports::FigureTableModel</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>ui::reports::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save the figure for Excel</source>
        <translation>Save the figure for Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>ui::seals::PacketTableModel</name>
    <message>
        <source>Employer and seal</source>
        <translation>Employer and seal</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Signed copies</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Back by</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>not authorised</translation>
    </message>
</context>
<context>
    <name>ui::seals::SealsPage</name>
    <message>
        <source>To sign and to seal</source>
        <translation>To sign and to seal</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>None on file</source>
        <translation>None on file</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>What that means</translation>
    </message>
    <message>
        <source>The authority may return what bears this seal.</source>
        <translation>The authority may return what bears this seal.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Courier there</source>
        <translation>Courier there</translation>
    </message>
    <message>
        <source>To be back by</source>
        <translation>To be back by</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Came back on</translation>
    </message>
    <message>
        <source>Courier back</source>
        <translation>Courier back</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>signed copy of %1</source>
        <translation>signed copy of %1</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Papers in it</source>
        <translation>Papers in it</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) made.</source>
        <translation>
            <numerusform>%n packet made.</numerusform>
            <numerusform>%n packets made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the packet.</source>
        <translation>Taken out of the packet.</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>The scan of the signed paper</translation>
    </message>
    <message>
        <source>PDFs and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDFs and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Filing the scan …</source>
        <translation>Filing the scan …</translation>
    </message>
    <message>
        <source>The signed copy is filed.</source>
        <translation>The signed copy is filed.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>The seal for which a packet is made</source>
        <translation>The seal for which a packet is made</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Nothing waits for a signature or a seal</source>
        <translation>Nothing waits for a signature or a seal</translation>
    </message>
    <message>
        <source>Issued papers that somebody has to sign or seal are listed here until their scan has come back.</source>
        <translation>Issued papers that somebody has to sign or seal are listed here until their scan has come back.</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>No packet yet</translation>
    </message>
    <message>
        <source>Choose papers above and put them into a packet for a seal.</source>
        <translation>Choose papers above and put them into a packet for a seal.</translation>
    </message>
    <message>
        <source>Paper %1 is not packed: its form asks for no seal of the employer.</source>
        <translation>Paper %1 is not packed: its form asks for no seal of the employer.</translation>
    </message>
    <message>
        <source>Leave it out of the choice.</source>
        <translation>Leave it out of the choice.</translation>
    </message>
    <message>
        <source>Paper %1 is not packed: it lies in a packet already. %2.</source>
        <translation>Paper %1 is not packed: it lies in a packet already. %2.</translation>
    </message>
    <message>
        <source>Take it out of that packet first (Ctrl+D).</source>
        <translation>Take it out of that packet first (Ctrl+D).</translation>
    </message>
    <message>
        <source>Note that the packet is back, and it can go into another one.</source>
        <translation>Note that the packet is back, and it can go into another one.</translation>
    </message>
</context>
<context>
    <name>ui::seals::WaitingPaperTableModel</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>As the system is</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>A notice names the person and the day: think of who sees the screen.</source>
        <translation>A notice names the person and the day: think of who sees the screen.</translation>
    </message>
    <message>
        <source>This system has no such place now; the notice stays in the window.</source>
        <translation>This system has no such place now; the notice stays in the window.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>The store</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Name and letterhead</source>
        <translation>Name and letterhead</translation>
    </message>
    <message>
        <source>Staff and security</source>
        <translation>Staff and security</translation>
    </message>
    <message>
        <source>Choices of the office</source>
        <translation>Choices of the office</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Printer offset</source>
        <translation>Printer offset</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>Forms of your own</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>What stands at the head of letters and lists.</source>
        <translation>What stands at the head of letters and lists.</translation>
    </message>
    <message>
        <source>Who works here and may do what, passphrases, the recovery key, locking.</source>
        <translation>Who works here and may do what, passphrases, the recovery key, locking.</translation>
    </message>
    <message>
        <source>Lead times, reminders and other numbers, for the office or for one client.</source>
        <translation>Lead times, reminders and other numbers, for the office or for one client.</translation>
    </message>
    <message>
        <source>The rules the program comes with, and those of the office.</source>
        <translation>The rules the program comes with, and those of the office.</translation>
    </message>
    <message>
        <source>Days off and make-up days; bring a new year in.</source>
        <translation>Days off and make-up days; bring a new year in.</translation>
    </message>
    <message>
        <source>What papers are made of: the program&apos;s forms and the office&apos;s own.</source>
        <translation>What papers are made of: the program&apos;s forms and the office&apos;s own.</translation>
    </message>
    <message>
        <source>When the last one was made, a second place, bringing one back.</source>
        <translation>When the last one was made, a second place, bringing one back.</translation>
    </message>
    <message>
        <source>Bring people in from a client&apos;s spreadsheet.</source>
        <translation>Bring people in from a client&apos;s spreadsheet.</translation>
    </message>
    <message>
        <source>Move what this computer prints, so that it meets pre-printed paper.</source>
        <translation>Move what this computer prints, so that it meets pre-printed paper.</translation>
    </message>
    <message>
        <source>How a form of the office&apos;s own is written.</source>
        <translation>How a form of the office&apos;s own is written.</translation>
    </message>
    <message>
        <source>What each key does, on every page.</source>
        <translation>What each key does, on every page.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Tell what is newly due in the system&apos;s notices too</source>
        <translation>Tell what is newly due in the system&apos;s notices too</translation>
    </message>
    <message>
        <source>How the program is used</source>
        <translation>How the program is used</translation>
    </message>
    <message>
        <source>A topic for every page; F1 opens that of the page shown.</source>
        <translation>A topic for every page; F1 opens that of the page shown.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>People, employers and cases that were put out of sight, and the way back.</source>
        <translation>People, employers and cases that were put out of sight, and the way back.</translation>
    </message>
</context>
<context>
    <name>ui::shell::DoorWindow</name>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>Switch to Chinese</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>ui::shell::FoundingWindow</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>PermitDesk – a new office</source>
        <translation>PermitDesk – a new office</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>A new office</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in %1</source>
        <translation>Everything is kept on this computer, in %1</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ten characters at least; a few words of your own are best.</source>
        <translation>Ten characters at least; a few words of your own are best.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Nobody can open the store without it.</source>
        <translation>Nobody can open the store without it.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>No passphrase: whoever gets at this computer&apos;s files can read every passport</source>
        <translation>No passphrase: whoever gets at this computer&apos;s files can read every passport</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>Making it …</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Make the store</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>Look at the demo office</translation>
    </message>
</context>
<context>
    <name>ui::shell::LockWindow</name>
    <message>
        <source>PermitDesk – locked</source>
        <translation>PermitDesk – locked</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <translation>The store is locked</translation>
    </message>
    <message>
        <source>%1 · What was typed is kept.</source>
        <translation>%1 · What was typed is kept.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase or recovery key</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>%1 – PermitDesk</source>
        <comment>page – program</comment>
        <translation>%1 – PermitDesk</translation>
    </message>
    <message>
        <source>PermitDesk</source>
        <translation>PermitDesk</translation>
    </message>
    <message>
        <source>Search people, cases, employers, commands (%1)</source>
        <translation>Search people, cases, employers, commands (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::shell::Reporter</name>
    <message>
        <source>PermitDesk</source>
        <translation>PermitDesk</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusLine</name>
    <message>
        <source>Cancel this work</source>
        <translation>Cancel this work</translation>
    </message>
</context>
<context>
    <name>ui::shell::UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>ui::shell::WaitingScreen</name>
    <message>
        <source>Preparing the office …</source>
        <translation>Preparing the office …</translation>
    </message>
    <message>
        <source>This is done once and takes a few seconds.</source>
        <translation>This is done once and takes a few seconds.</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Restoring the backup …</translation>
    </message>
    <message>
        <source>The store as it was is kept until this is whole.</source>
        <translation>The store as it was is kept until this is whole.</translation>
    </message>
</context>
<context>
    <name>ui::shell::WindowSearch</name>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
</context>
<context>
    <name>ui::today::FiguresPane</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 as a table</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Nothing to count yet</translation>
    </message>
</context>
<context>
    <name>ui::today::FirstStepsPane</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Look at the demo office first</source>
        <translation>Look at the demo office first</translation>
    </message>
    <message>
        <source>It opens the store when every passphrase is forgotten. Without it nobody can.</source>
        <translation>It opens the store when every passphrase is forgotten. Without it nobody can.</translation>
    </message>
    <message>
        <source>Put your letterhead on papers</source>
        <translation>Put your letterhead on papers</translation>
    </message>
    <message>
        <source>Name, address and telephone, and a picture if you like, stand at the head of the office&apos;s letters.</source>
        <translation>Name, address and telephone, and a picture if you like, stand at the head of the office&apos;s letters.</translation>
    </message>
    <message>
        <source>Letterhead …</source>
        <translation>Letterhead …</translation>
    </message>
    <message>
        <source>Bring in a client&apos;s people</source>
        <translation>Bring in a client&apos;s people</translation>
    </message>
    <message>
        <source>From the client&apos;s Excel sheet or a CSV file; what is wrong in it is told before anything is kept.</source>
        <translation>From the client&apos;s Excel sheet or a CSV file; what is wrong in it is told before anything is kept.</translation>
    </message>
    <message>
        <source>Choose a Sheet …</source>
        <translation>Choose a Sheet …</translation>
    </message>
    <message>
        <source>Open the first case</source>
        <translation>Open the first case</translation>
    </message>
    <message>
        <source>From then on this page says what to do next, by when and why.</source>
        <translation>From then on this page says what to do next, by when and why.</translation>
    </message>
    <message>
        <source>New Case …</source>
        <translation>New Case …</translation>
    </message>
    <message>
        <source>Print the recovery key and lock it away</source>
        <translation>Print the recovery key and lock it away</translation>
    </message>
    <message>
        <source>Recovery Key …</source>
        <translation>Recovery Key …</translation>
    </message>
</context>
<context>
    <name>ui::today::Reminders</name>
    <message numerus="yes">
        <source>Newly due: %n</source>
        <translation>
            <numerusform>Newly due: %n</numerusform>
            <numerusform>Newly due: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, on Today</source>
        <translation>
            <numerusform>… and %n more, on Today</numerusform>
            <numerusform>… and %n more, on Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::today::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Returned by the authority</source>
        <translation>Returned by the authority</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln thing(s) to do</source>
        <translation>
            <numerusform>%1 · %Ln thing to do</numerusform>
            <numerusform>%1 · %Ln things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do in the next %n day(s)</source>
        <translation>
            <numerusform>Nothing to do in the next %n day</numerusform>
            <numerusform>Nothing to do in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your open cases appear here as they come near. Open a case, or bring in a client&apos;s people first.</source>
        <translation>Dates of your open cases appear here as they come near. Open a case, or bring in a client&apos;s people first.</translation>
    </message>
    <message numerus="yes">
        <source>New rules touch %n open case(s)</source>
        <translation>
            <numerusform>New rules touch %n open case</numerusform>
            <numerusform>New rules touch %n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait for a signature or seal</source>
        <translation>
            <numerusform>%n paper waits for a signature or seal</numerusform>
            <numerusform>%n papers wait for a signature or seal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::AgendaRow</name>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
</context>
<context>
    <name>ui::widgets::AgendaSection</name>
    <message numerus="yes">
        <source>Show more of the %n others</source>
        <translation>
            <numerusform>Show more of the %n other</numerusform>
            <numerusform>Show more of the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DetailsPane</name>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>What is chosen in the list is shown here.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FieldEdit</name>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StepperTrack</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>can come next</source>
        <translation>can come next</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>lane: stage – state</comment>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>ui::widgets::WhyButton</name>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::WhyPopover</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Sources:
%1</source>
        <translation>Sources:
%1</translation>
    </message>
</context>
</TS>
