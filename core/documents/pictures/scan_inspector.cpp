// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/scan_inspector.h"

#include <algorithm>
#include <cmath>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::ColourMode;
using reader::ScanMeasures;
using reader::ScanPage;
using rulebook::CheckRule;

namespace {

/// What is reported where one rule is broken.
struct Broken
{
    QString kind;
    QString measured;
    QString wanted;
    int page = -1;
    bool needsPerson = false;
    QStringList seen = {};
};

QString percent(double share) { return QString::number(share, 'f', 1) + u" %"_s; }

/// One judging of one scan.
class Inspection final
{
public:
    Inspection(const ScanMeasures& measures, const PictureRules& rules) : m_measures(measures), m_rules(rules) {}

    [[nodiscard]] QList<PictureFinding> run(const QList<int>& missingPages)
    {
        checkFile();
        checkNumbering(missingPages);
        for (int page = 0; page < m_measures.pages.size(); ++page) {
            if (!m_measures.pages.at(page).hasText) {
                checkPage(page, m_measures.pages.at(page));
            }
        }
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool isPdf() const { return m_measures.file.format == "pdf"_L1; }
    /// The number of a kind's rule; nothing where there is no such rule.
    [[nodiscard]] std::optional<double> limit(const QString& kind, const QString& number) const
    {
        const std::optional<int> found = m_rules.number(kind, number);
        return found ? std::optional<double>(*found) : std::nullopt;
    }
    void report(const Broken& broken)
    {
        const QList<const CheckRule*> rules = m_rules.of(broken.kind);
        if (rules.isEmpty()) {
            return;
        }
        PictureFinding finding = m_rules.finding(*rules.first());
        finding.page = broken.page;
        finding.needsPerson = broken.needsPerson;
        finding.seen = broken.seen;
        finding.measured = broken.measured;
        finding.wanted = broken.wanted;
        m_findings.append(std::move(finding));
    }

    void checkFile();
    void checkNumbering(const QList<int>& missing);
    void checkPage(int index, const ScanPage& page);
    void checkColour(int index, const ScanPage& page);
    void checkInk(int index, const ScanPage& page);

    const ScanMeasures& m_measures;
    const PictureRules& m_rules;
    QList<PictureFinding> m_findings;
};

void Inspection::checkFile()
{
    const reader::PictureFacts& file = m_measures.file;
    static const QStringList suffixes{u"pdf"_s, u"jpg"_s, u"jpeg"_s};
    const bool isKnown = file.format == "jpeg"_L1 ? file.suffix != "pdf"_L1 : isPdf() && file.suffix == "pdf"_L1;
    if (!isKnown || !suffixes.contains(file.suffix)) {
        report({u"scan-type"_s, u"%1 (.%2)"_s.arg(file.format, file.suffix), u"pdf, jpeg (.pdf, .jpg)"_s});
    }
    const std::optional<double> kilobytes = limit(u"scan-bytes"_s, u"kilobytes"_s);
    if (kilobytes && static_cast<double>(file.bytes) > *kilobytes * 1024) {
        report({u"scan-bytes"_s, u"%1 KB"_s.arg((file.bytes + 1023) / 1024), u"≤ %1 KB"_s.arg(*kilobytes)});
    }
}

void Inspection::checkNumbering(const QList<int>& missing)
{
    if (missing.isEmpty()) {
        return;
    }
    QStringList numbers;
    for (const int number : missing) {
        numbers.append(QString::number(number));
    }
    report(
        {u"scan-pages"_s, u"− "_s + numbers.join(u", "_s), u"1 … %1"_s.arg(m_measures.pages.size() + missing.size())});
}

void Inspection::checkColour(int index, const ScanPage& page)
{
    const std::optional<double> perMille = limit(u"scan-colour"_s, u"perMille"_s);
    if (!perMille) {
        return;
    }
    const QString wanted = u"RGB"_s;
    if (m_measures.file.colour == ColourMode::Grey) {
        report({u"scan-colour"_s, {}, wanted, index, false, {u"grey"_s}});
    } else if (page.colour * 10 < *perMille) {
        // A colour scan of a black and white paper has no colour either.
        report({u"scan-colour"_s, percent(page.colour), wanted, index, true});
    }
}

void Inspection::checkInk(int index, const ScanPage& page)
{
    const std::optional<double> sharp = limit(u"scan-sharp"_s, u"percent"_s);
    if (sharp && page.sharpness > 0 && page.sharpness < *sharp) {
        report({u"scan-sharp"_s, percent(page.sharpness), u"≥ %1 %"_s.arg(*sharp), index});
    }
    if (!page.cutEdges.isEmpty()) {
        report({u"scan-cut"_s, {}, {}, index, false, page.cutEdges});
    }
    const std::optional<double> degrees = limit(u"scan-skew"_s, u"degrees"_s);
    if (degrees && std::abs(page.skew) > *degrees) {
        report({u"scan-skew"_s, QString::number(page.skew, 'f', 1) + u"°"_s, u"≤ %1°"_s.arg(*degrees), index});
    }
}

void Inspection::checkPage(int index, const ScanPage& page)
{
    const std::optional<double> perMille = limit(u"scan-empty"_s, u"perMille"_s);
    if (perMille && page.ink * 10 < *perMille && page.colour * 10 < *perMille) {
        report({u"scan-empty"_s, percent(page.ink), u"≥ %1 ‰"_s.arg(*perMille), index});
        return;
    }
    checkColour(index, page);
    const std::optional<double> pixels = limit(u"scan-pixels"_s, u"pixels"_s);
    const int longer = std::max(page.pixels.width(), page.pixels.height());
    if (!isPdf() && pixels && longer < *pixels) {
        report({u"scan-pixels"_s, u"%1 px"_s.arg(longer), u"≥ %1 px"_s.arg(*pixels), index});
    }
    checkInk(index, page);
}

} // namespace

QList<PictureFinding> inspectScan(
    const ScanMeasures& measures, const QList<int>& missingPages, const PictureRules& rules)
{
    return Inspection(measures, rules).run(missingPages);
}

} // namespace core::documents
