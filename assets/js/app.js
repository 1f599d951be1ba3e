// The script of every page. Nothing needs it: each part makes something that works already
// nicer. One file per part; each is started once and listens on the document, so that a swapped
// fragment needs no care.
import { startDialogs } from "./dialogs.js";
import { startDrafts } from "./drafts.js";
import { startFiles } from "./files.js";
import { startForms } from "./forms.js";
import { startKeys } from "./keys.js";
import { startPalette } from "./palette.js";
import { startPrint } from "./print.js";
import { startSession } from "./session.js";
import { startSwap } from "./swap.js";
import { startTalk } from "./talk.js";

startDialogs();
startForms();
startFiles();
startDrafts();
startPalette();
startKeys();
startPrint();
startSwap();
startTalk();
startSession();

// After a refused form: the summary of what is wrong is read first.
document.querySelector("[data-focus]")?.focus();
