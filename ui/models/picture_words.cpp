// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture_words.h"

#include "ui/models/code_words.h"

#include <algorithm>
#include <iterator>

namespace ui::models {

using core::documents::PictureFinding;
using core::types::Lang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeWord kSeen[] = {
    {"grey", QT_TRANSLATE_NOOP("PictureWords", "grey")},
    {"left", QT_TRANSLATE_NOOP("PictureWords", "left")},
    {"top", QT_TRANSLATE_NOOP("PictureWords", "top")},
    {"right", QT_TRANSLATE_NOOP("PictureWords", "right")},
    {"bottom", QT_TRANSLATE_NOOP("PictureWords", "bottom")},
    {"no-face", QT_TRANSLATE_NOOP("PictureWords", "no face found")},
    {"too-tight", QT_TRANSLATE_NOOP("PictureWords", "too little around the head")},
    {"too-few-pixels", QT_TRANSLATE_NOOP("PictureWords", "too few pixels")},
    {"no-rule", QT_TRANSLATE_NOOP("PictureWords", "no rule for it")},
};

} // namespace

QString PictureWords::ofMeasured(const PictureFinding& finding, Lang lang)
{
    QStringList words;
    std::ranges::transform(finding.seen, std::back_inserter(words),
        [](const QString& code) { return wordIn("PictureWords", kSeen, code); });
    const QString seen = words.join(lang == Lang::Zh ? u"、"_s : u", "_s);
    if (seen.isEmpty() || finding.measured.isEmpty()) {
        return seen + finding.measured;
    }
    return tr("%1 (%2)").arg(seen, finding.measured);
}

QString PictureWords::of(const PictureFinding& finding, Lang lang)
{
    QString words = finding.names.in(lang).text;
    const QString measured = ofMeasured(finding, lang);
    if (finding.page >= 0) {
        words = tr("Page %1: %2").arg(finding.page + 1).arg(words);
    }
    if (!measured.isEmpty() && !finding.wanted.isEmpty()) {
        words = tr("%1: %2, wanted %3").arg(words, measured, finding.wanted);
    } else if (!measured.isEmpty()) {
        words = tr("%1: %2").arg(words, measured);
    }
    return finding.needsPerson ? tr("%1 (needs a person)").arg(words) : words;
}

} // namespace ui::models
