// Measures the contrast of texts from pixels where axe cannot tell it from styles: over gradients, beside pseudo-elements, in SVG.
// The page is photographed with these texts and without them; where the pictures differ there is ink, and behind it what the
// second one shows.

/** The lowest contrast of each text of the page that a selector names, with what it needs; nothing where no ink was seen. */
export async function contrasts(tab, selectors) {
  const places = await tab.evaluate(mark, selectors);
  const inked = await tab.screenshot({ fullPage: true });
  await tab.evaluate(hide);
  const bare = await tab.screenshot({ fullPage: true });
  await tab.evaluate(restore);
  return tab.evaluate(compare, { places, inked: inked.toString('base64'), bare: bare.toString('base64') });
}

/** Runs in the page: where the texts stand in the whole document. */
function mark(selectors) {
  globalThis.measured = selectors.map((selector) => document.querySelector(selector));
  window.scrollTo(0, 0);
  return globalThis.measured.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return { left: left + window.scrollX, top: top + window.scrollY, width, height, needed: isLarge ? 3 : 4.5 };
  });
}

/** Runs in the page: takes the ink away, and nothing else. */
function hide() {
  for (const element of globalThis.measured) {
    for (const property of ['color', 'fill', '-webkit-text-fill-color']) element.style.setProperty(property, 'transparent', 'important');
  }
  globalThis.look.settle();
}

/** Runs in the page: puts the ink back. */
function restore() {
  for (const element of globalThis.measured) {
    for (const property of ['color', 'fill', '-webkit-text-fill-color']) element.style.removeProperty(property);
  }
  globalThis.look.settle();
}

/** Runs in the page: the color of the ink is that which differs most from what is behind; blurred edges of letters differ less. */
async function compare({ places, inked, bare }) {
  const read = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    return context;
  };
  const [one, other] = [await read(inked), await read(bare)];
  return places.map(({ left, top, width, height, needed }) => {
    if (width < 1 || height < 1) return null;
    const box = [Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height)];
    const [ink, behind] = [one.getImageData(...box).data, other.getImageData(...box).data];
    const spots = [];
    for (let at = 0; at < ink.length; at += 4) {
      const [front, back] = [[...ink.slice(at, at + 3)], [...behind.slice(at, at + 3)]];
      const difference = front.reduce((sum, part, channel) => sum + Math.abs(part - back[channel]), 0);
      if (difference > 24) spots.push({ front, back, difference });
    }
    if (spots.length === 0) return null;
    const plainest = spots.reduce((best, spot) => (spot.difference > best.difference ? spot : best)).front;
    return { contrast: Math.min(...spots.map(({ back }) => globalThis.keys.contrast(plainest, back))), needed };
  });
}
