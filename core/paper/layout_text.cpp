// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/layout_text.h"

#include <algorithm>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

class TextParser final
{
public:
    TextParser(const QString& text, FieldScope& scope) : m_text(text), m_scope(scope) {}

    Result<QList<LayoutPiece>> parse(const QString& openSection = {})
    {
        QList<LayoutPiece> pieces;
        while (m_at < m_text.size()) {
            if (!m_text.mid(m_at).startsWith("{{"_L1)) {
                takeWords(pieces);
                continue;
            }
            const qsizetype end = m_text.indexOf("}}"_L1, m_at);
            if (end < 0) {
                m_tag = m_at;
                return unsound(m_text.mid(m_at, 20), {}, u"tag-not-closed"_s);
            }
            const QString tag = m_text.mid(m_at + 2, end - m_at - 2).trimmed();
            m_tag = m_at;
            m_at = end + 2;
            if (tag == u'/' + openSection && !openSection.isEmpty()) {
                return pieces;
            }
            Result<LayoutPiece> piece = pieceOf(tag);
            if (!piece) {
                return piece.failure();
            }
            pieces.append(*std::move(piece));
        }
        if (!openSection.isEmpty()) {
            return unsound(openSection, {}, u"section-not-closed"_s);
        }
        return pieces;
    }

private:
    [[nodiscard]] Failure unsound(const QString& name, const QString& nearest, const QString& reason) const
    {
        return Failure(FailureCode::FormUnsound,
            {{u"name"_s, name}, {u"nearest"_s, nearest}, {u"reason"_s, reason}, {u"at"_s, QString::number(m_tag)}});
    }

    void takeWords(QList<LayoutPiece>& pieces)
    {
        const qsizetype tag = m_text.indexOf("{{"_L1, m_at);
        const QString words = m_text.mid(m_at, tag < 0 ? -1 : tag - m_at);
        m_at += words.size();
        const QStringList parts = words.split(u'_');
        for (qsizetype index = 0; index < parts.size(); ++index) {
            m_underlined = index == 0 ? m_underlined : !m_underlined;
            if (!parts[index].isEmpty()) {
                pieces.append({LayoutPiece::Kind::Words, parts[index], {}, m_underlined, false, {}});
            }
        }
    }

    Result<LayoutPiece> pieceOf(const QString& tag)
    {
        const bool opens = tag.startsWith(u'#') || tag.startsWith(u'^');
        if (tag.startsWith(u'/')) {
            return unsound(tag.mid(1), {}, u"section-not-open"_s);
        }
        const QString name = opens ? tag.mid(1) : tag.section(u'.', 0, 0);
        const FormField* field = m_scope.find(name);
        if (field == nullptr) {
            return unsound(name, nearestName(name, m_scope.names()), u"unknown-field"_s);
        }
        if (opens) {
            return section(*field, tag.startsWith(u'^'));
        }
        const QString part = tag.section(u'.', 1);
        const bool partIsKnown = part.isEmpty() || part == "year"_L1 || part == "month"_L1 || part == "day"_L1;
        if (!partIsKnown || (!part.isEmpty() && field->type != FieldType::Date) || field->type == FieldType::List) {
            return unsound(tag, name, u"not-a-value"_s);
        }
        return LayoutPiece{LayoutPiece::Kind::Field, name, part, m_underlined, false, {}};
    }

    Result<LayoutPiece> section(const FormField& field, bool inverted)
    {
        const QString name = field.name;
        if (++m_depth > kDeepestSection) {
            return unsound(name, {}, u"sections-too-deep"_s);
        }
        const bool repeats = field.type == FieldType::List && !inverted;
        if (repeats) {
            const QList<FormField> itemFields = field.fields;
            m_scope.enter(itemFields);
        }
        Result<QList<LayoutPiece>> inner = parse(name);
        --m_depth;
        if (repeats) {
            m_scope.leave();
        }
        if (!inner) {
            return inner.failure();
        }
        return LayoutPiece{LayoutPiece::Kind::Section, name, {}, false, inverted, *std::move(inner)};
    }

    const QString& m_text;
    FieldScope& m_scope;
    qsizetype m_at = 0;
    qsizetype m_tag = 0; ///< where the tag begins that is being read
    int m_depth = 0;
    bool m_underlined = false;
};

} // namespace

const QList<FormField>& fieldsOfEveryPaper()
{
    static const QList<FormField> fields{
        {u"page"_s, FieldType::Number, false, {}, {}},
        {u"pages"_s, FieldType::Number, false, {}, {}},
        {u"office"_s, FieldType::Text, false, {}, {}},
    };
    return fields;
}

const FormField& fieldOfEveryItem()
{
    static const FormField field{u"index"_s, FieldType::Number, false, {}, {}};
    return field;
}

FieldScope::FieldScope(const QList<FormField>& fields) : m_levels{fieldsOfEveryPaper(), fields} {}

const FormField* FieldScope::find(const QString& name) const
{
    for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
        if (const FormField* field = fieldNamed(*level, name)) {
            return field;
        }
    }
    return nullptr;
}

QStringList FieldScope::names() const
{
    QStringList all;
    for (const QList<FormField>& level : m_levels) {
        std::ranges::transform(level, std::back_inserter(all), &FormField::name);
    }
    return all;
}

std::optional<SectionTag> sectionTagOf(const QString& line)
{
    const bool isOneTag = line.startsWith("{{"_L1) && line.indexOf("}}"_L1) == line.size() - 2 && line.size() > 5;
    if (!isOneTag || !u"#^/"_s.contains(line[2])) {
        return std::nullopt;
    }
    return SectionTag{line[2], line.mid(3, line.size() - 5).trimmed()};
}

Result<QList<LayoutPiece>> parseLayoutText(const QString& text, FieldScope& scope)
{
    return TextParser(text, scope).parse();
}

} // namespace core::paper
