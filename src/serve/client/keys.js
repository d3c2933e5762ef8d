// The key of an event as its label on a Latin keyboard, so that shortcuts work on a Cyrillic or an Arabic one as well; null if it is
// not for us: with a modifier, in a field, or in an open dialog.
export function keyOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.composedPath()[0];
  if (target?.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])')) return null;
  const key = event.key === '؟' || event.key === '？' ? '?' : event.key;
  if (key.length !== 1) return key;
  if (/^[\x21-\x7e]$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter ? (event.shiftKey ? letter : letter.toLowerCase()) : key;
}
