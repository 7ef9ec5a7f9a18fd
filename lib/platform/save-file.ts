/** Offers a text to the user as a file, without any permission: the browser saves it where it saves downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read the blob by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
