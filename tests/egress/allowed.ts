import type { Allowed } from './census.ts'

const WORKER_MESSAGE = 'a message between the page and a worker of ours; it stays in this browser'
const LINK = 'an address made with hrefOf, within the app; the file itself names none'
const INPUT = 'fields of forms; no caller gives src or formAction, and the policy forbids forms to go anywhere'

/**
 * Every place in our own code from which something could leave, and why it may stand there. Whoever adds a line says where the data go; that
 * is what this list is for.
 */
export const ALLOWED_SOURCES: readonly Allowed[] = [
  {
    way: 'fetch',
    where: 'src/storage/fetchOwn.ts',
    count: 1,
    because: 'reads files that lie beside the app; refuses every other origin and has no body to send',
  },
  {
    way: 'fetch',
    where: 'src/app/serviceWorker.ts',
    count: 1,
    because: 'passes on what the page asks its own origin for, and fetches the files of the app',
  },
  {
    way: '.serviceWorker',
    where: 'src/app/registerServiceWorker.ts',
    count: 1,
    because: 'starts the one service worker, a file of the app',
  },
  { way: '.postMessage', where: 'src/app/registerServiceWorker.ts', count: 3, because: WORKER_MESSAGE },
  { way: '.postMessage', where: 'src/app/serviceWorker.ts', count: 2, because: WORKER_MESSAGE },
  {
    way: '.postMessage',
    where: 'src/storage/wipe.ts',
    count: 1,
    because: 'tells the other tabs of this browser, without any content, that everything is deleted',
  },
  {
    way: '.serviceWorker',
    where: 'src/storage/wipe.ts',
    count: 1,
    because: 'takes the service worker away when everything is deleted',
  },
  { way: '.postMessage', where: 'src/parts/pdf/drawInBackground.ts', count: 1, because: WORKER_MESSAGE },
  { way: '.postMessage', where: 'src/parts/sealed/ageInBackground.ts', count: 1, because: WORKER_MESSAGE },
  {
    way: '.postMessage',
    where: 'src/parts/safety/once.ts',
    count: 1,
    because: 'an empty message to the other tabs of this browser: one of them has reminded of a backup',
  },
  { way: '.postMessage', where: 'src/parts/evidence/photoInBackground.ts', count: 1, because: WORKER_MESSAGE },
  { way: 'postMessage', where: 'src/parts/evidence/photo.worker.ts', count: 1, because: WORKER_MESSAGE },
  ...(['.src =', 'Image'] as const).map((way) => ({
    way,
    where: 'src/parts/evidence/photoInBackground.ts',
    count: 1,
    because: 'decodes a photo where no worker can: the address is a blob: of the file that was chosen',
  })),
  {
    way: '<img src>',
    where: 'src/parts/evidence/AttachmentCard.tsx',
    count: 1,
    because: 'shows a stored photo: the address is a blob: of its bytes',
  },
  {
    way: '<img src>',
    where: 'src/parts/archive/ArchivedPhoto.tsx',
    count: 1,
    because: 'shows a stored photo: the address is a blob: of its bytes',
  },
  { way: '<input {…}>', where: 'src/ui/FileButton.tsx', count: 1, because: INPUT },
  { way: '.postMessage', where: 'src/parts/lock/deriveInBackground.ts', count: 1, because: WORKER_MESSAGE },
  { way: 'postMessage', where: 'src/storage/lock/passwordKey.worker.ts', count: 1, because: WORKER_MESSAGE },
  {
    way: '.postMessage',
    where: 'src/storage/lock/tabs.ts',
    count: 1,
    because: 'tells the other tabs of this browser to lock, and nothing of the data',
  },
  {
    way: '<img src>',
    where: 'src/parts/merge/SidePhotos.tsx',
    count: 1,
    because: 'the address of bytes in this tab, made with createObjectURL',
  },
  { way: '.postMessage', where: 'src/parts/disk/packInBackground.ts', count: 1, because: WORKER_MESSAGE },
  { way: '<LinkButton href>', where: 'src/app/Wiped.tsx', count: 1, because: 'begins again at the start of the app' },
  { way: 'postMessage', where: 'src/files/disk/pack.worker.ts', count: 1, because: WORKER_MESSAGE },
  { way: 'postMessage', where: 'src/pdf/drawPdf.worker.ts', count: 1, because: WORKER_MESSAGE },
  { way: 'postMessage', where: 'src/files/age/age.worker.ts', count: 1, because: WORKER_MESSAGE },
  {
    way: 'globalThis under another name',
    where: 'src/files/disk/handles.ts',
    count: 1,
    because: 'for the two below, which TypeScript does not know',
  },
  {
    way: '.showSaveFilePicker',
    where: 'src/files/disk/handles.ts',
    count: 2,
    because: 'asks the person where their file is to lie, and whether the browser can ask that',
  },
  {
    way: '.showDirectoryPicker',
    where: 'src/files/disk/handles.ts',
    count: 2,
    because: 'asks the person for a folder for backups, and whether the browser can ask that',
  },
  {
    way: '.createWritable',
    where: 'src/files/disk/wholeFile.ts',
    count: 1,
    because: 'writes into the file or folder that the person chose',
  },
  {
    way: '.createWritable',
    where: 'src/files/disk/lockFile.ts',
    count: 1,
    because: 'writes beside that file who has it open',
  },
  { way: 'Worker', where: 'src/ui/startWorker.ts', count: 1, because: 'starts scripts of the own origin only' },
  {
    way: 'import(variable)',
    where: 'src/parts/pdf/preview/openPdf.ts',
    count: 1,
    because: 'the file of pdf.js that lies beside the app, where workers do not start',
  },
  {
    way: 'createElement(a)',
    where: 'src/files/download.ts',
    count: 1,
    because: 'hands a file to the person: a blob: address with a download attribute asks nobody',
  },
  { way: '.href =', where: 'src/files/download.ts', count: 1, because: 'the blob: address of that file' },
  {
    way: 'navigator.clipboard',
    where: 'src/parts/useCopy.ts',
    count: 1,
    because: 'copies on this computer, by a click, what the person sees',
  },
  {
    way: '.requestSubmit',
    where: 'src/screens/report/PdfSection.tsx',
    count: 1,
    because: 'starts the handler of a form that has no action',
  },
  {
    way: '<img src>',
    where: 'src/screens/help/Picture.tsx',
    count: 1,
    because:
      'a picture of the manual that lies beside the app; its name is one of a list and says nothing of the person',
  },
  {
    way: '<img src>',
    where: 'src/screens/report/LogoField.tsx',
    count: 1,
    because: 'the blob: address of a picture that the person chose',
  },
  {
    way: '<Link href>',
    where: 'src/screens/help/TopicSupplement.tsx',
    count: 1,
    because: 'a file of the app: the licences',
  },
  { way: '<a href>', where: 'src/app/NavigationRow.tsx', count: 1, because: LINK },
  { way: '<a href>', where: 'src/screens/plan/ReviewDialog.tsx', count: 1, because: LINK },
  { way: '<a href>', where: 'src/screens/plan/ServedQuestions.tsx', count: 1, because: LINK },
  { way: '<a href>', where: 'src/ui/Card.tsx', count: 1, because: LINK },
  { way: '<a {…}>', where: 'src/ui/Link.tsx', count: 2, because: `${LINK}; foreign ones would stand out as newTab` },
  { way: '<a {…}>', where: 'src/ui/LinkButton.tsx', count: 1, because: LINK },
  { way: '<input {…}>', where: 'src/ui/Checkbox.tsx', count: 1, because: INPUT },
  { way: '<input {…}>', where: 'src/ui/NumberInput.tsx', count: 2, because: INPUT },
  { way: '<input {…}>', where: 'src/ui/PasswordInput.tsx', count: 2, because: INPUT },
  { way: '<input {…}>', where: 'src/ui/RadioGroup.tsx', count: 1, because: INPUT },
  { way: '<input {…}>', where: 'src/ui/TextInput.tsx', count: 2, because: INPUT },
]
