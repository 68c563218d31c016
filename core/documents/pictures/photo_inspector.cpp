// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/photo_inspector.h"

#include <algorithm>
#include <cmath>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ColourMode;
using reader::FaceMeasures;
using reader::PictureFacts;
using reader::PortraitMeasures;
using rulebook::CheckRule;

namespace {

enum class Bound { Least, Most };

/// A measure with one bound, which the rules give in the number of that name.
struct NumberCheck
{
    QString kind;
    QString number;
    Bound bound;
    QString unit;
    /// Nothing where it cannot be measured on this picture.
    std::optional<double> (*measured)(const PortraitMeasures& measures);
};

using Measured = std::optional<double>;

const FaceMeasures* faceOf(const PortraitMeasures& measures)
{
    return measures.faces.isEmpty() ? nullptr : &measures.faces.first();
}

Measured kilobytes(const PortraitMeasures& measures) { return static_cast<double>(measures.file.bytes) / 1024; }

Measured headShare(const PortraitMeasures& measures)
{
    const FaceMeasures* face = faceOf(measures);
    return face == nullptr ? std::nullopt
                           : Measured(100 * (face->chin - face->crown) / measures.file.pixels.height());
}

Measured crown(const PortraitMeasures& measures)
{
    const FaceMeasures* face = faceOf(measures);
    return face == nullptr ? std::nullopt : Measured(face->crown);
}

Measured faceWidth(const PortraitMeasures& measures)
{
    const FaceMeasures* face = faceOf(measures);
    return face == nullptr ? std::nullopt : Measured(face->width);
}

Measured eyesFromLeft(const PortraitMeasures& measures)
{
    const FaceMeasures* face = faceOf(measures);
    return face == nullptr ? std::nullopt : Measured(face->eyeMiddle().x());
}

/// What was measured where the face is; it says nothing where a face was looked for and there is none.
Measured ofFace(const PortraitMeasures& measures, double value)
{
    return measures.facesSearched && measures.faces.isEmpty() ? std::nullopt : Measured(value);
}

/// What holds for the work permit and the social card alike.
const QList<NumberCheck>& commonChecks()
{
    static const QList<NumberCheck> checks{
        {u"photo-white"_s, u"percent"_s, Bound::Least, u"%"_s,
            [](const PortraitMeasures& measures) { return Measured(measures.whiteness); }},
        {u"photo-even"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) { return Measured(measures.unevenness); }},
        {u"photo-frame"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) { return Measured(measures.frame); }},
        {u"photo-sharp"_s, u"least"_s, Bound::Least, {},
            [](const PortraitMeasures& measures) { return Measured(measures.sharpness); }},
        {u"photo-bright-least"_s, u"percent"_s, Bound::Least, u"%"_s,
            [](const PortraitMeasures& measures) { return ofFace(measures, measures.brightness); }},
        {u"photo-bright-most"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) { return ofFace(measures, measures.brightness); }},
        {u"photo-saturation-least"_s, u"percent"_s, Bound::Least, u"%"_s,
            [](const PortraitMeasures& measures) { return ofFace(measures, measures.saturation); }},
        {u"photo-saturation-most"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) { return ofFace(measures, measures.saturation); }},
        {u"photo-tilt"_s, u"degrees"_s, Bound::Most, u"°"_s,
            [](const PortraitMeasures& measures) {
                const FaceMeasures* face = faceOf(measures);
                return face == nullptr ? std::nullopt : Measured(std::abs(face->tilt));
            }},
        {u"photo-red-eyes"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) { return Measured(measures.redEyes); }},
    };
    return checks;
}

const QList<NumberCheck>& workPermitChecks()
{
    static const QList<NumberCheck> checks{
        {u"photo-bytes-most"_s, u"kilobytes"_s, Bound::Most, u"KB"_s, kilobytes},
        {u"photo-bytes-least"_s, u"kilobytes"_s, Bound::Least, u"KB"_s, kilobytes},
        {u"photo-centred"_s, u"percent"_s, Bound::Most, u"%"_s,
            [](const PortraitMeasures& measures) {
                const Measured x = eyesFromLeft(measures);
                return x ? Measured(100 * std::abs(*x / measures.file.pixels.width() - 0.5)) : std::nullopt;
            }},
        {u"photo-head-least"_s, u"percent"_s, Bound::Least, u"%"_s, headShare},
        {u"photo-head-most"_s, u"percent"_s, Bound::Most, u"%"_s, headShare},
        {u"photo-top"_s, u"percent"_s, Bound::Least, u"%"_s,
            [](const PortraitMeasures& measures) {
                const Measured y = crown(measures);
                return y ? Measured(100 * *y / measures.file.pixels.height()) : std::nullopt;
            }},
    };
    return checks;
}

/// Of a file that has the card's size, so that its pixels are the card's.
const QList<NumberCheck>& socialCardChecks()
{
    static const QList<NumberCheck> checks{
        {u"card-bytes-least"_s, u"kilobytes"_s, Bound::Least, u"KB"_s, kilobytes},
        {u"card-bytes-most"_s, u"kilobytes"_s, Bound::Most, u"KB"_s, kilobytes},
        {u"card-face-least"_s, u"pixels"_s, Bound::Least, u"px"_s, faceWidth},
        {u"card-face-most"_s, u"pixels"_s, Bound::Most, u"px"_s, faceWidth},
        {u"card-top-least"_s, u"pixels"_s, Bound::Least, u"px"_s, crown},
        {u"card-top-most"_s, u"pixels"_s, Bound::Most, u"px"_s, crown},
        {u"card-eyes-least"_s, u"pixels"_s, Bound::Least, u"px"_s, eyesFromLeft},
        {u"card-eyes-most"_s, u"pixels"_s, Bound::Most, u"px"_s, eyesFromLeft},
        {u"card-eye-line"_s, u"pixels"_s, Bound::Least, u"px"_s,
            [](const PortraitMeasures& measures) {
                const FaceMeasures* face = faceOf(measures);
                return face == nullptr ? std::nullopt
                                       : Measured(measures.file.pixels.height() - face->eyeMiddle().y());
            }},
    };
    return checks;
}

QString written(const QSize& size) { return u"%1 × %2 px"_s.arg(size.width()).arg(size.height()); }

/// One judging of one portrait.
class Inspection final
{
public:
    Inspection(const PortraitMeasures& measures, const PictureRules& rules) : m_measures(measures), m_rules(rules) {}

    [[nodiscard]] QList<PictureFinding> run()
    {
        m_targets = {codeOf(PhotoTarget::WorkPermit), codeOf(PhotoTarget::SocialCard)};
        checkFile();
        if (m_measures.file.pixels.isEmpty()) {
            return std::move(m_findings); // no picture: there is nothing else to see
        }
        checkNumbers(commonChecks());
        checkFaces();
        m_targets = {codeOf(PhotoTarget::WorkPermit)};
        checkPixels();
        checkNumbers(workPermitChecks());
        m_targets = {codeOf(PhotoTarget::SocialCard)};
        checkForCard();
        m_targets = {codeOf(PhotoTarget::WorkPermit), codeOf(PhotoTarget::SocialCard)};
        report(u"photo-person"_s, {}, {}, true);
        return std::move(m_findings);
    }

private:
    void report(const CheckRule& rule, const QString& measured, const QString& wanted, bool needsPerson = false,
        const QStringList& seen = {})
    {
        PictureFinding finding = m_rules.finding(rule);
        finding.targets = m_targets;
        finding.needsPerson = needsPerson;
        finding.seen = seen;
        finding.measured = measured;
        finding.wanted = wanted;
        m_findings.append(std::move(finding));
    }
    void report(const QString& kind, const QString& measured, const QString& wanted, bool needsPerson = false,
        const QStringList& seen = {})
    {
        if (const QList<const CheckRule*> rules = m_rules.of(kind); !rules.isEmpty()) {
            report(*rules.first(), measured, wanted, needsPerson, seen);
        }
    }

    void checkFile();
    void checkNumbers(const QList<NumberCheck>& checks);
    void checkFaces();
    void checkPixels();
    void checkForCard();

    const PortraitMeasures& m_measures;
    const PictureRules& m_rules;
    QStringList m_targets;
    QList<PictureFinding> m_findings;
};

void Inspection::checkFile()
{
    const PictureFacts& file = m_measures.file;
    static const QStringList suffixes{u"jpg"_s, u"jpeg"_s};
    if (file.format != "jpeg"_L1 || !suffixes.contains(file.suffix)) {
        report(u"photo-format"_s, u"%1 (.%2)"_s.arg(file.format, file.suffix), u"jpeg (.jpg)"_s);
    }
    const int coloured = m_rules.number(u"photo-colour"_s, u"percent"_s).value_or(0);
    if (file.colour == ColourMode::Cmyk) {
        report(u"photo-colour"_s, u"CMYK"_s, u"RGB"_s);
    } else if (file.colour == ColourMode::Grey || m_measures.colour < coloured) {
        report(u"photo-colour"_s, u"%1 %"_s.arg(qRound(m_measures.colour)), u"RGB, ≥ %1 %"_s.arg(coloured), false,
            {u"grey"_s});
    }
    const std::optional<int> months = m_rules.number(u"photo-taken"_s, u"months"_s);
    if (months && file.takenOn.isValid() && file.takenOn.addMonths(*months) < m_rules.today()) {
        const QDate first = m_rules.today().addMonths(-*months);
        report(u"photo-taken"_s, file.takenOn.toString(Qt::ISODate), u"≥ "_s + first.toString(Qt::ISODate), true);
    }
}

void Inspection::checkNumbers(const QList<NumberCheck>& checks)
{
    for (const NumberCheck& check : checks) {
        const Measured measured = check.measured(m_measures);
        if (!measured) {
            continue;
        }
        for (const CheckRule* rule : m_rules.of(check.kind)) {
            const std::optional<int> number = m_rules.number(*rule, check.number);
            const bool isLeast = check.bound == Bound::Least;
            if (number && (isLeast ? *measured < *number : *measured > *number)) {
                const QString unit = check.unit.isEmpty() ? QString() : u' ' + check.unit;
                report(*rule, QString::number(*measured, 'f', 1) + unit,
                    (isLeast ? u"≥ "_s : u"≤ "_s) + QString::number(*number) + unit);
                break;
            }
        }
    }
}

void Inspection::checkFaces()
{
    if (!m_measures.facesSearched) {
        report(u"photo-face"_s, {}, u"1"_s, true);
        return;
    }
    if (m_measures.faces.size() != 1) {
        report(u"photo-face"_s, QString::number(m_measures.faces.size()), u"1"_s, true);
    }
    if (const FaceMeasures* face = faceOf(m_measures); face != nullptr && !face->hasEyes()) {
        report(u"photo-eyes"_s, u"< 2"_s, u"2"_s, true);
    }
}

void Inspection::checkPixels()
{
    const QSize pixels = m_measures.file.pixels;
    const std::optional<int> width = m_rules.number(u"photo-pixels"_s, u"width"_s);
    const std::optional<int> height = m_rules.number(u"photo-pixels"_s, u"height"_s);
    if (width && height && (pixels.width() < *width || pixels.height() < *height)) {
        report(u"photo-pixels"_s, written(pixels), u"≥ "_s + written({*width, *height}));
    }
    const std::optional<int> across = m_rules.number(u"photo-aspect"_s, u"width"_s);
    const std::optional<int> down = m_rules.number(u"photo-aspect"_s, u"height"_s);
    const std::optional<int> slack = m_rules.number(u"photo-aspect"_s, u"slackPercent"_s);
    if (across && down && slack && *down > 0) {
        const double wanted = double{1} * *across / *down;
        const double measured = double{1} * pixels.width() / pixels.height();
        if (std::abs(measured / wanted - 1) * 100 > *slack) {
            report(u"photo-aspect"_s, QString::number(measured, 'f', 3), u"%1:%2"_s.arg(*across).arg(*down));
        }
    }
}

void Inspection::checkForCard()
{
    const std::optional<int> width = m_rules.number(u"card-pixels"_s, u"width"_s);
    const std::optional<int> height = m_rules.number(u"card-pixels"_s, u"height"_s);
    if (!width || !height) {
        return;
    }
    if (m_measures.file.pixels == QSize(*width, *height)) {
        checkNumbers(socialCardChecks());
        return;
    }
    report(u"card-pixels"_s, written(m_measures.file.pixels), written({*width, *height}));
    if (const Result<reader::PictureCut> cut = planCrop(m_measures, PhotoTarget::SocialCard, m_rules); !cut) {
        report(u"card-crop"_s, {}, {}, false, {cut.failure().args.value(u"reason"_s)});
        return;
    }
    // Its crop has the size: that is no more than a reminder to export it.
    m_findings.last().severity = rulebook::Severity::Note;
}

} // namespace

QList<PictureFinding> inspectPortrait(const PortraitMeasures& measures, const PictureRules& rules)
{
    return Inspection(measures, rules).run();
}

bool isReady(const QList<PictureFinding>& findings, PhotoTarget target)
{
    return std::none_of(findings.cbegin(), findings.cend(), [target](const PictureFinding& finding) {
        return finding.severity == rulebook::Severity::Blocker && finding.targets.contains(codeOf(target));
    });
}

} // namespace core::documents
