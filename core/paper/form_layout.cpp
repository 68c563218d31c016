// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_layout.h"

#include "core/paper/layout_text.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <optional>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSmallestSize = 6;
constexpr int kLargestSize = 24;

const QHash<QString, BlockKind>& blockKinds()
{
    static const QHash<QString, BlockKind> kinds{{u"letterhead"_s, BlockKind::Letterhead}, {u"mark"_s, BlockKind::Mark},
        {u"title"_s, BlockKind::Title}, {u"heading"_s, BlockKind::Heading}, {u"centred"_s, BlockKind::Centred},
        {u"paragraph"_s, BlockKind::Paragraph}, {u"line"_s, BlockKind::Line}, {u"note"_s, BlockKind::Note},
        {u"head"_s, BlockKind::Head}, {u"row"_s, BlockKind::Row}, {u"signature"_s, BlockKind::Signature},
        {u"gap"_s, BlockKind::Gap}, {u"footer"_s, BlockKind::Footer}};
    return kinds;
}

/// One written line of the layout, with those that go on with it.
struct SourceLine
{
    QString text;
    int number = 0;
    /// Where in `text` each line begins that goes on with it, and its number.
    QMap<qsizetype, int> further = {};

    [[nodiscard]] int numberAt(qsizetype offset) const
    {
        const auto after = further.upperBound(offset);
        return after == further.constBegin() ? number : *std::prev(after);
    }
};

QList<SourceLine> sourceLines(const QString& text)
{
    QList<SourceLine> lines;
    int number = 0;
    for (const QString& written : text.split(u'\n')) {
        ++number;
        const QString line = written.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const bool goesOn = written.front().isSpace() && !lines.isEmpty() && !line.startsWith("{{#"_L1)
                            && !line.startsWith("{{^"_L1) && !line.startsWith("{{/"_L1);
        if (goesOn) {
            // Chinese is written without blanks, so that only words of Latin letters are parted.
            const bool parted = lines.last().text.back().unicode() < 0x2E80 && line.front().unicode() < 0x2E80;
            lines.last().text += parted ? u" "_s : QString();
            lines.last().further.insert(lines.last().text.size(), number);
            lines.last().text += line;
        } else {
            lines.append({line, number});
        }
    }
    return lines;
}

/// Reads the blocks line by line; sections on lines of their own nest.
class BlockParser final
{
public:
    BlockParser(QList<SourceLine> lines, const QList<FormField>& fields) : m_lines(std::move(lines)), m_scope(fields) {}

    Result<QList<LayoutBlock>> parse(const QString& openSection = {})
    {
        QList<LayoutBlock> blocks;
        while (m_next < m_lines.size()) {
            const SourceLine line = m_lines[m_next++];
            const std::optional<SectionTag> tag = sectionTagOf(line.text);
            if (tag && tag->mark == u'/') {
                if (tag->field != openSection) {
                    return unsound(line, tag->field, openSection, u"section-not-open"_s);
                }
                return blocks;
            }
            Result<std::optional<LayoutBlock>> block = tag ? section(*tag, line) : plainBlock(line);
            if (!block) {
                return block.failure();
            }
            if (block->has_value()) {
                blocks.append(**block);
            }
        }
        if (!openSection.isEmpty()) {
            return unsound(m_lines.last(), openSection, {}, u"section-not-closed"_s);
        }
        return blocks;
    }

private:
    static Failure unsound(const SourceLine& line, const QString& name, const QString& nearest, const QString& reason)
    {
        return Failure(FailureCode::FormUnsound, {{u"line"_s, QString::number(line.number)}, {u"name"_s, name},
                                                     {u"nearest"_s, nearest}, {u"reason"_s, reason}});
    }

    /// A fault of a text that begins at `from` in the line.
    static Failure placed(Failure fault, const SourceLine& line, qsizetype from)
    {
        const qsizetype at = fault.args.take(u"at"_s).toLongLong();
        return fault.with(u"line"_s, QString::number(line.numberAt(from + at)));
    }

    Result<std::optional<LayoutBlock>> section(const SectionTag& tag, const SourceLine& line)
    {
        const FormField* field = m_scope.find(tag.field);
        if (field == nullptr) {
            return unsound(line, tag.field, nearestName(tag.field, m_scope.names()), u"unknown-field"_s);
        }
        m_hasBody = true;
        if (++m_depth > kDeepestSection) {
            return unsound(line, tag.field, {}, u"sections-too-deep"_s);
        }
        const bool repeats = field->type == FieldType::List && tag.mark == u'#';
        if (repeats) {
            m_scope.enter(field->fields);
        }
        Result<QList<LayoutBlock>> inner = parse(tag.field);
        --m_depth;
        if (repeats) {
            m_scope.leave();
        }
        if (!inner) {
            return inner.failure();
        }
        LayoutBlock block;
        block.kind = BlockKind::Section;
        block.field = tag.field;
        block.inverted = tag.mark == u'^';
        block.blocks = *inner;
        return std::optional(block);
    }

    Result<std::optional<LayoutBlock>> plainBlock(const SourceLine& line)
    {
        const qsizetype colon = line.text.indexOf(u':');
        const QString word = line.text.left(colon);
        const QString rest = colon < 0 ? QString() : line.text.mid(colon + 1).trimmed();
        if (word == "columns"_L1) {
            return columns(line, rest);
        }
        if (word == "size"_L1) {
            return size(line, rest);
        }
        const auto kind = blockKinds().constFind(word);
        if (kind == blockKinds().constEnd()) {
            return unsound(line, word, nearestName(word, blockKinds().keys()), u"unknown-block"_s);
        }
        if (*kind == BlockKind::Letterhead && (m_hasBody || !rest.isEmpty())) {
            return unsound(line, word, {}, m_hasBody ? u"letterhead-not-first"_s : u"letterhead-with-text"_s);
        }
        m_hasBody = m_hasBody || (*kind != BlockKind::Mark && *kind != BlockKind::Footer);
        LayoutBlock block;
        block.kind = *kind;
        const bool isTable = *kind == BlockKind::Head || *kind == BlockKind::Row;
        block.size = m_size;
        block.columns = isTable ? m_columns : QList<int>();
        const bool hasCells = isTable || *kind == BlockKind::Signature;
        qsizetype from = line.text.size() - rest.size();
        for (const QString& cell : hasCells ? rest.split(u'|') : QStringList{rest}) {
            const QString text = cell.trimmed();
            Result<QList<LayoutPiece>> pieces = parseLayoutText(text, m_scope);
            if (!pieces) {
                return placed(pieces.failure(), line, from + cell.indexOf(text));
            }
            block.cells.append(*pieces);
            from += cell.size() + 1;
        }
        if (isTable && !m_columns.isEmpty() && block.cells.size() != m_columns.size()) {
            return unsound(line, word, {}, u"cells-differ-from-columns"_s);
        }
        return std::optional(block);
    }

    Result<std::optional<LayoutBlock>> columns(const SourceLine& line, const QString& rest)
    {
        m_columns.clear();
        for (const QString& width : rest.split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            m_columns.append(width.toInt(&isNumber));
            if (!isNumber || m_columns.last() <= 0) {
                return unsound(line, width, {}, u"not-a-width"_s);
            }
        }
        return std::optional<LayoutBlock>();
    }

    Result<std::optional<LayoutBlock>> size(const SourceLine& line, const QString& rest)
    {
        m_size = rest.toInt();
        if (m_size < kSmallestSize || m_size > kLargestSize) {
            return unsound(line, rest, {}, u"not-a-size"_s);
        }
        return std::optional<LayoutBlock>();
    }

    QList<SourceLine> m_lines;
    FieldScope m_scope;
    QList<int> m_columns;
    int m_size = kDefaultSize;
    qsizetype m_next = 0;
    int m_depth = 0;
    bool m_hasBody = false; ///< something stands above that is printed in the body, or a section
};

} // namespace

bool FormLayout::hasLetterhead() const
{
    return std::ranges::any_of(m_blocks, [](const LayoutBlock& block) { return block.kind == BlockKind::Letterhead; });
}

Result<FormLayout> FormLayout::parse(const QString& text, const QList<FormField>& fields)
{
    Result<QList<LayoutBlock>> blocks = BlockParser(sourceLines(text), fields).parse();
    if (!blocks) {
        return blocks.failure();
    }
    return FormLayout(*std::move(blocks));
}

} // namespace core::paper
