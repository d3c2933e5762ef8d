// Runs inside the page, before anything is asked of it: `look` reads what a reader would notice. A plain script, since it is
// handed to the browser as text.

globalThis.look = (() => {
  /** A selector without positions, so that the same fault on many pages reads the same. */
  function name(element) {
    const steps = [];
    for (let at = element; at && at !== document.documentElement && steps.length < 3; at = at.parentElement) {
      const classes = [...at.classList].map((one) => `.${CSS.escape(one)}`).join('');
      steps.unshift(at.localName + classes);
      if (at.id && at.localName !== 'section' && !/^h\d$/.test(at.localName)) break;
    }
    return steps.join(' > ') || 'html';
  }

  /** Every text of the page with the language that it says it is in; codes are no text. */
  function texts() {
    const silent = 'script, style, template, noscript, code, kbd, samp, pre, svg defs';
    const found = [];
    const add = (element, text) => {
      if (text?.trim()) found.push({ lang: element.closest('[lang]')?.lang ?? '', text: text.trim(), selector: name(element) });
    };
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest(silent)) add(node.parentElement, node.data);
    }
    for (const attribute of ['title', 'alt', 'aria-label', 'aria-description', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) add(element, element.getAttribute(attribute));
    }
    const metas = 'meta[name="description"], meta[property$=":title"], meta[property$=":description"], meta[name^="twitter:title"]';
    for (const meta of document.querySelectorAll(metas)) add(meta, meta.content);
    return found;
  }

  /** Elements that say a language but run in the other direction. */
  function wrongDirections() {
    const rightToLeft = /^(ar|fa|he|ur)\b/;
    return [...document.querySelectorAll('body [lang], body')]
      .filter((element) => /\p{L}/u.test(element.textContent))
      .filter((element) => {
        const lang = element.closest('[lang]')?.lang ?? '';
        return getComputedStyle(element).direction !== (rightToLeft.test(lang) ? 'rtl' : 'ltr');
      })
      .map(name);
  }

  /** The files of the site that the page leads to or uses, and the fragments that lead nowhere. */
  function addresses() {
    const all = [...document.querySelectorAll('[href], [src]')].map((element) => [element, element.href?.baseVal ?? element.href ?? element.src]);
    const own = all.filter(([, address]) => address.startsWith(`${location.origin}/`)).map(([element, address]) => [element, new URL(address)]);
    const isHere = (url) => url.pathname === location.pathname && url.hash.length > 1;
    const lost = own.filter(([, url]) => isHere(url) && !document.getElementById(decodeURIComponent(url.hash.slice(1))));
    return {
      files: [...new Set(own.map(([, url]) => decodeURIComponent(url.pathname)))],
      lostFragments: lost.map(([element, url]) => `${name(element)} → ${url.hash}`),
    };
  }

  /** True for JSON-LD: a data block, which no browser runs (HTML, “The script element”). */
  const isLinkedData = (script) => script.type === 'application/ld+json';

  /** What a page is made of, in figures. */
  function facts() {
    const root = document.documentElement;
    const handlers = [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on')));
    return {
      lang: root.lang,
      dir: root.dir,
      wrongDirections: wrongDirections(),
      texts: texts(),
      headings: document.querySelectorAll('h1').length,
      scripts: [...[...document.scripts].filter((script) => !isLinkedData(script)), ...handlers].map(name),
      fonts: [...document.fonts].map((font) => font.family),
      brokenImages: [...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => image.src),
      rules: [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
      addresses: addresses(),
      canonical: document.querySelector('link[rel="canonical"]')?.href ?? null,
    };
  }

  const overflow = (element) => getComputedStyle(element).overflowX;
  const isPage = (element) => element === document.documentElement || element === document.body;

  /** True where an element scrolls, or cuts, what is wider than itself. */
  function isContained(element) {
    for (let at = element.parentElement; at && !isPage(at); at = at.parentElement) {
      if (overflow(at) !== 'visible') return true;
    }
    return false;
  }

  /** What makes the page scroll sideways, or is cut off at its edge; and what stays over too much of the window. */
  function sideways() {
    const width = document.documentElement.clientWidth;
    window.scrollTo(10000, 0);
    const right = window.scrollX;
    window.scrollTo(-10000, 0);
    const left = window.scrollX;
    window.scrollTo(0, 0);
    const outside = [];
    const cut = [];
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const isBeside = box.right <= 0 || box.left >= width;
      if (!isBeside && (box.right > width + 1 || box.left < -1) && !isContained(element)) outside.push(element);
      const clips = ['hidden', 'clip'].includes(overflow(element)) && element.clientWidth > 1;
      if (clips && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim()) cut.push(element);
    }
    const deepest = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
    return { scrolls: right !== 0 || left !== 0, wide: document.documentElement.scrollWidth, width, outside: deepest.map(name), cut: cut.map(name), covered: covered() };
  }

  /** The part of the window's height that stays covered while the page scrolls. */
  function covered() {
    const fixed = [...document.body.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
    const heights = fixed.map((element) => element.getBoundingClientRect()).filter((box) => box.width > innerWidth / 2);
    return heights.reduce((sum, box) => sum + box.height, 0) / innerHeight;
  }

  /** Ends transitions: colors on their way from one scheme to the other are nobody's choice. */
  function settle() {
    document.body.getBoundingClientRect();
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  }

  return { name, facts, sideways, settle };
})();

/** What the keyboard meets; used by the keyboard test. */
globalThis.keys = (() => {
  const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

  /** The places that the Tab key must reach, in the order of the document. */
  function stops() {
    return [...document.querySelectorAll(candidates)].filter(
      (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
    );
  }

  /** Red, green and blue, of any color that the browser understands, over a background. */
  function rgb(color, under = [255, 255, 255]) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.fillStyle = `rgb(${under.join(' ')})`;
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** The color behind an element: those of its ancestors, painted one over the other. */
  function behind(element) {
    const chain = [];
    for (let at = element; at; at = at.parentElement) chain.unshift(getComputedStyle(at).backgroundColor);
    const canvas = getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
    return chain.reduce((under, color) => rgb(color, under), canvas ? [18, 18, 18] : [255, 255, 255]);
  }

  /** The element whose outline shows the focus: the element itself, or what it is the only link of, such as a card. */
  function outlineOf(element) {
    for (let at = element; at && !at.matches('main, header, footer, nav, body'); at = at.parentElement) {
      const isAlone = [...at.querySelectorAll(candidates)].every((other) => other === element);
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if ((at === element || isAlone) && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return at;
    }
    return null;
  }

  /** The element in focus: whether it is new, in the window, uncovered, and how plain its outline is. */
  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const box = [...element.getClientRects()].find((one) => one.width && one.height) ?? element.getBoundingClientRect();
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    const outlined = outlineOf(element);
    const outline = outlined && getComputedStyle(outlined);
    const around = outlined && behind(parseFloat(outline.outlineOffset) < 0 ? outlined : outlined.parentElement);
    return {
      index: stops().indexOf(element),
      isScroller: !element.matches(candidates),
      selector: look.name(element),
      text: element.textContent.trim().slice(0, 40),
      region: (element.closest('main') ?? element.closest('header, footer'))?.localName ?? '',
      isInWindow: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight && box.width > 1,
      isUncovered: Boolean(top && (element.contains(top) || top.contains(element))),
      outline: outlined ? parseFloat(outline.outlineWidth) : 0,
      contrast: !outlined || outline.outlineStyle === 'auto' ? 21 : contrast(rgb(outline.outlineColor, around), around),
    };
  }

  return { focused, contrast, count: () => stops().length };
})();
