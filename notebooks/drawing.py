"""Pictures that both notebooks draw: a network of routes and a timeline."""

from datetime import date, timedelta

import matplotlib.pyplot as plt

COLOURS = {"ACKNOWLEDGED": "#00618f", "REPORTED": "#b85000", "ALLEGED": "#a0468c"}
STYLES = {"ACKNOWLEDGED": "solid", "REPORTED": "dashed", "ALLEGED": "dotted"}


def network(legs, origin, recipient, title):
    """Draw legs (from, to, status, origins, disputed) from left to right."""
    middle = sorted({end for leg in legs for end in (leg["from"], leg["to"])} - {origin, recipient})
    if any((leg["from"], leg["to"]) == (origin, recipient) for leg in legs):
        middle.insert(len(middle) // 2, None)  # room for the line without a stop
    place = {origin: (0, 0), recipient: (2, 0)}
    for i, name in enumerate(middle):
        if name:
            place[name] = (1, len(middle) // 2 - i)
    figure, axes = plt.subplots(figsize=(9, 1.2 + 0.6 * max(len(middle), 3)))
    for leg in legs:
        (x0, y0), (x1, y1) = place[leg["from"]], place[leg["to"]]
        axes.annotate("", xy=(x1, y1), xytext=(x0, y0), arrowprops={
            "arrowstyle": "-|>", "color": COLOURS[leg["status"]], "linestyle": STYLES[leg["status"]],
            "linewidth": 1 + leg["origins"], "shrinkA": 38, "shrinkB": 38})
        if leg["disputed"]:
            axes.plot((x0 + x1) / 2, (y0 + y1) / 2, marker="x", color="#a00020", markersize=9, markeredgewidth=2)
    for name, (x, y) in place.items():
        axes.text(x, y, name, ha="center", va="center", bbox={"boxstyle": "round", "facecolor": "white", "edgecolor": "#555555"})
    for status in COLOURS:
        axes.plot([], [], color=COLOURS[status], linestyle=STYLES[status], label=status.lower())
    axes.plot([], [], marker="x", color="#a00020", linestyle="none", label="disputed")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.02), ncol=4, frameon=False)
    half = max(len(middle), 3) / 2 + 0.4
    axes.set(xlim=(-0.4, 2.4), ylim=(-half, half), title=title)
    axes.axis("off")
    plt.show()


def timeline(claims, title):
    """Draw a bar for each claim (label, earliest, latest, basis, status): filled where a text dates
    the transfer, open where a statement or publication only bounds it."""
    days = [date.fromisoformat(c[end]) for c in claims for end in ("earliest", "latest") if c[end]]
    first, last = min(days), max(days)
    margin = (last - first) / 12 or timedelta(days=30)
    figure, axes = plt.subplots(figsize=(9, 1 + 0.42 * len(claims)))
    for i, claim in enumerate(claims):
        start = date.fromisoformat(claim["earliest"]) if claim["earliest"] else first - margin
        end = date.fromisoformat(claim["latest"]) if claim["latest"] else last + margin
        stated = claim["basis"] == "STATED"
        colour = COLOURS.get(claim["status"], "#555555")
        axes.barh(i, max((end - start).days, 5), left=start, height=0.5, color=colour if stated else "none",
                  edgecolor=colour, linestyle="solid" if stated else "dotted")
        if not claim["earliest"]:
            axes.plot(start, i, marker="<", color=colour, clip_on=False)
        if not claim["latest"]:
            axes.plot(end, i, marker=">", color=colour, clip_on=False)
    axes.set_yticks(range(len(claims)), [c["label"] for c in claims])
    axes.invert_yaxis()
    axes.set_title(title + "\nfilled: dated by the text; open: bounded only; arrowhead: no end known", fontsize=10)
    figure.tight_layout()
    plt.show()
