(() => {
  "use strict";
  const labels = JSON.parse(document.getElementById("labels").textContent);
  const panel = document.getElementById("source");
  const persian = document.documentElement.lang === "fa";
  const digits = text => persian ? String(text).replace(/[0-9]/g, d => "۰۱۲۳۴۵۶۷۸۹"[d]).replace(/(?<=[۰-۹])\.(?=[۰-۹])/g, "٫") : String(text);
  // As many digits as in print: an index has no more than two decimals; the whole of a number stands in findings.jsonl.
  const rounded = (value, unit) => {
    const size = Math.abs(value);
    const text = size >= 100 ? value.toLocaleString("en-US", { maximumFractionDigits: 0 }) : size >= 10 ? String(+value.toFixed(1)) : unit === labels.probability ? value.toFixed(3) : size >= .1 || value === 0 ? String(+value.toFixed(2)) : String(+value.toPrecision(2));
    return text.replace(/,/g, persian ? "٬" : ",");
  };
  const number = (value, unit) => value === null ? "" : value === "open" ? labels.open : typeof value === "number" ? digits(rounded(value, unit).replace("-", "−")) : digits(value);
  let findings, measures, names, strings, byKey, rows = null, opener = null, trail = [];

  const make = (tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    if (text !== undefined && text !== null) element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  const unpack = async id => {
    const packed = atob(document.getElementById(id).textContent);
    const bytes = Uint8Array.from(packed, c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  };

  // Unpacked when a reader first asks for a source.
  const unpackFindings = async () => {
    if (byKey) return;
    ({ findings, measures, names, strings } = await unpack("evidence"));
    byKey = new Map(findings.map((f, at) => [f[0], at]));
  };
  const unpackRows = async () => rows ??= await unpack("evidence-rows");

  const titleOf = finding => {
    const [measure, subject, period, variant] = finding[0].split(":");
    const name = code => names[code] ?? code;
    return [measures[measure]?.[0] ?? measure, name(subject), digits(period), variant ? digits(names[`${measure}:${variant}`] ?? name(variant)) : null].filter(Boolean).join(persian ? "، " : ", ");
  };

  const fact = (list, term, value, attributes) => {
    if (value === "" || value === null || value === undefined) return;
    list.append(make("dt", term), make("dd", value, attributes));
  };

  const rowOf = (tables, sources, table, line) => {
    const row = tables[table]?.[line];
    const box = make("div", null, { class: "row" });
    box.append(make("div", `${table}, ${labels.line} ${digits(line)}`, { class: "coding" }));
    if (!row) return box;
    const [source, locator, ...fields] = row;
    const list = make("dl");
    for (let i = 0; i < fields.length; i += 2) fact(list, fields[i], fields[i + 1], { dir: "auto" });
    const known = sources[source];
    if (known) {
      const [title, citation, version, licence, terms, url] = known;
      list.append(make("dt", labels.source));
      const where = make("dd", null, { dir: "auto" });
      where.append(`${citation}. `, make("cite", title), version ? `, ${version}. ` : ". ");
      if (url) where.append(make("a", url, { href: url, rel: "noreferrer" }));
      list.append(where);
      fact(list, labels.licence, `${licence} — ${terms}`);
    } else if (!source) fact(list, labels.source, labels.ours);
    fact(list, labels.locator, locator, { dir: "auto" });
    box.append(list);
    return box;
  };

  const linesOf = text => text.split(" ").filter(Boolean).flatMap(part => {
    const at = part.indexOf(":");
    const table = strings[part.slice(0, at)];
    return part.slice(at + 1).split(",").flatMap(run => {
      const [from, to = from] = run.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => [table, from + i]);
    });
  });

  const some = (parent, items, most, draw) => {
    items.slice(0, most).forEach(item => parent.append(draw(item)));
    if (items.length <= most) return;
    const more = make("button", `${labels.more} (${digits(items.length)})`, { type: "button", class: "more" });
    more.addEventListener("click", () => { more.remove(); items.slice(most).forEach(item => parent.append(draw(item))); });
    parent.append(more);
  };

  const bar = () => {
    const top = make("div", null, { class: "bar" });
    const close = make("button", labels.close, { type: "button" });
    close.addEventListener("click", shut);
    top.append(close);
    if (trail.length > 1) {
      const back = make("button", labels.back, { type: "button" });
      back.addEventListener("click", () => { trail.pop(); show(trail[trail.length - 1]); });
      top.append(back);
    }
    return top;
  };

  const drawRows = async lines => {
    const holder = make("div");
    try {
      const { tables, sources } = await unpackRows();
      some(holder, lines, 25, ([table, line]) => rowOf(tables, sources, table, line));
    } catch {
      holder.append(make("p", labels["no-unpacking"]));
    }
    return holder;
  };

  const show = async place => {
    panel.replaceChildren(bar());
    panel.hidden = false;
    if (place.row) {
      const at = place.row.lastIndexOf(":");
      panel.append(make("h2", labels.row, { id: "source-title" }));
      panel.append(await drawRows([[place.row.slice(0, at), Number(place.row.slice(at + 1))]]));
      panel.focus();
      return;
    }
    try {
      await unpackFindings();
    } catch {
      panel.append(make("h2", place.finding, { id: "source-title" }), make("p", labels["no-unpacking"]));
      panel.focus();
      return;
    }
    const finding = findings[byKey.get(place.finding)];
    if (!finding) return;
    const [key, value, unit, low, high, kind, coverage, method, version, seed, reads, lines, reason] = finding;
    panel.append(make("h2", titleOf(finding), { id: "source-title" }));
    const list = make("dl");
    if (value !== null) {
      list.append(make("dt", labels.value));
      const shown = make("dd");
      shown.append(make("span", number(value, strings[unit]), { class: "big" }), " ", strings[unit]);
      list.append(shown);
    }
    fact(list, labels.undefined, strings[reason]);
    if (low !== null) fact(list, labels.interval, `${number(low, strings[unit])} … ${number(high, strings[unit])} (${strings[kind]})`);
    if (coverage !== null) fact(list, labels.coverage, digits(`${Math.round(coverage * 100)}${persian ? "٪" : "%"}`));
    fact(list, labels.method, strings[method], { dir: "auto" });
    fact(list, labels.version, digits(version));
    fact(list, labels.seed, seed, { dir: "ltr" });
    fact(list, labels.key, key, { dir: "ltr" });
    panel.append(list);
    const definition = measures[key.split(":")[0]]?.[1];
    if (definition) {
      const details = make("details");
      details.append(make("summary", labels.definition), make("p", definition, { dir: "auto" }));
      panel.append(details);
    }
    const keys = strings[reads].split(" ").filter(Boolean).map(Number);
    const rowsRead = linesOf(strings[lines]);
    if (keys.length) {
      panel.append(make("h3", `${labels.findings} (${digits(keys.length)})`));
      const chain = make("ul");
      some(chain, keys, 25, at => {
        const item = make("li");
        const link = make("button", titleOf(findings[at]), { "data-finding": findings[at][0] });
        item.append(link, ` ${number(findings[at][1], strings[findings[at][2]])}`);
        return item;
      });
      panel.append(chain);
    }
    if (rowsRead.length) {
      panel.append(make("h3", `${labels.rows} (${digits(rowsRead.length)})`));
      panel.append(await drawRows(rowsRead));
    }
    if (!keys.length && !rowsRead.length) panel.append(make("p", labels["definition-only"]));
    panel.focus();
  };

  const open = element => {
    const place = element.dataset.finding ? { finding: element.dataset.finding } : { row: element.dataset.row };
    if (!panel.contains(element)) { opener = element; trail = []; }
    trail.push(place);
    show(place);
  };

  const shut = () => {
    panel.hidden = true;
    opener?.focus();
    opener = null;
  };

  const target = event => event.target instanceof Element ? event.target.closest("[data-finding], [data-row]") : null;
  document.addEventListener("click", event => { const element = target(event); if (element) { event.preventDefault(); open(element); } });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) { shut(); return; }
    const element = target(event);
    if (element && element.tagName !== "BUTTON" && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); open(element); }
  });

  const filters = document.querySelector("[data-filters=ledger]");
  if (filters) {
    filters.hidden = false;
    const items = [...document.querySelectorAll(".ledger > li")];
    const count = filters.querySelector("output");
    const apply = () => {
      const text = filters.elements.text.value.trim().toLowerCase().replace(/ي/g, "ی").replace(/ك/g, "ک");
      const { value: verdict } = filters.elements.verdict, { value: sector } = filters.elements.sector;
      let shown = 0;
      for (const item of items) {
        const fits = (!verdict || item.dataset.verdict === verdict) && (!sector || item.dataset.sectors.split(" ").includes(sector)) && (!text || item.textContent.toLowerCase().includes(text));
        item.hidden = !fits;
        if (fits) shown++;
      }
      count.textContent = shown ? `${labels.matching} ${digits(shown)}` : labels["none-match"];
    };
    document.addEventListener("click", event => {
      const link = event.target instanceof Element ? event.target.closest("a[data-verdict]") : null;
      if (!link) return;
      filters.elements.verdict.value = link.dataset.verdict;
      apply();
    });
    filters.addEventListener("input", apply);
    filters.addEventListener("submit", event => event.preventDefault());
    apply();
  }

  const links = [...document.querySelectorAll(".contents a")];
  if ("IntersectionObserver" in window) {
    const watch = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        links.forEach(link => link.hash === `#${entry.target.id}` ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
      }
    }, { rootMargin: "0px 0px -80% 0px" });
    document.querySelectorAll("main > section").forEach(section => watch.observe(section));
  }
})();
