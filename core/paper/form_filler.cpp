// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/form_filler.h"

#include "core/base/expect.h"
#include "core/paper/layout_text.h"
#include "core/paper/paper_data.h"

#include <QJsonArray>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How wide a blank is left where nothing is filled in.
constexpr int kBlankWidth = 4;

/// The values that can be named at one place: the paper's own and those of the list items around it.
struct Level
{
    QList<FormField> fields;
    QJsonObject values;
    QString path;
};

class Filler final
{
public:
    Filler(const FormTemplate& form, const QJsonObject& data, PaperLanguage language, const QString& office,
        const Letterhead& letterhead)
        : m_language(language), m_levels{{fieldsOfEveryPaper(), {{u"office"_s, office}}, {}}, {form.fields, data, {}}},
          m_letterhead(letterhead)
    {}

    void fillBlocks(const QList<LayoutBlock>& blocks, FilledPaper& paper)
    {
        for (const LayoutBlock& block : blocks) {
            switch (block.kind) {
            case BlockKind::Section:
                forEachPrinting(block.field, block.inverted, [&] { fillBlocks(block.blocks, paper); });
                break;
            case BlockKind::Mark:
                fillPieces(block.cells.first(), paper.mark);
                break;
            case BlockKind::Footer:
                fillPieces(block.cells.first(), paper.footer);
                break;
            case BlockKind::Letterhead:
                fillLetterhead(block, paper);
                break;
            default:
                paper.body.append(filledBlock(block));
            }
        }
    }

private:
    void fillLetterhead(const LayoutBlock& block, FilledPaper& paper) const
    {
        if (m_letterhead.isEmpty()) {
            return;
        }
        FilledBlock filled{block.kind, {}, {}, block.size, !m_letterhead.picture.isEmpty()};
        for (const types::BilingualText& part : {m_letterhead.name, m_letterhead.address, m_letterhead.contact}) {
            for (const QString& line : linesOf(part)) {
                filled.cells.append({{line.simplified(), u"letterhead"_s, false}});
            }
        }
        paper.body.append(filled);
        paper.picture = m_letterhead.picture;
    }

    [[nodiscard]] QStringList linesOf(const types::BilingualText& text) const
    {
        if (m_language != PaperLanguage::Both) {
            const types::Lang lang = m_language == PaperLanguage::En ? types::Lang::En : types::Lang::Zh;
            return text.isEmpty() ? QStringList() : QStringList{text.in(lang).text};
        }
        QStringList lines{text.zh, text.en};
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines;
    }

    FilledBlock filledBlock(const LayoutBlock& block)
    {
        FilledBlock filled{block.kind, {}, block.columns, block.size};
        for (const QList<LayoutPiece>& cell : block.cells) {
            FilledText text;
            fillPieces(cell, text);
            filled.cells.append(text);
        }
        return filled;
    }

    void fillPieces(const QList<LayoutPiece>& pieces, FilledText& text)
    {
        for (const LayoutPiece& piece : pieces) {
            switch (piece.kind) {
            case LayoutPiece::Kind::Words:
                text.append({piece.text, {}, piece.underlined});
                break;
            case LayoutPiece::Kind::Field:
                text.append(fieldSpan(piece));
                break;
            case LayoutPiece::Kind::Section:
                forEachPrinting(piece.text, piece.inverted, [&] { fillPieces(piece.pieces, text); });
                break;
            }
        }
    }

    FilledSpan fieldSpan(const LayoutPiece& piece) const
    {
        if (piece.text == "page"_L1 || piece.text == "pages"_L1) {
            return {{}, piece.text, false};
        }
        const Level& level = levelOf(piece.text);
        const FormField* field = fieldNamed(level.fields, piece.text);
        QString value = valueText(*field, level.values[piece.text], m_language, piece.part);
        if (value.isEmpty() && piece.underlined) {
            value = QString(kBlankWidth, u' ');
        }
        return {value, level.path + piece.text, piece.underlined};
    }

    /// Calls `print` as often as the section is to be printed, with the item's values in reach for a list.
    template <typename Print> void forEachPrinting(const QString& name, bool inverted, const Print& print)
    {
        const Level level = levelOf(name);
        const FormField* field = fieldNamed(level.fields, name);
        const QJsonValue value = level.values[name];
        const bool isList = field->type == FieldType::List;
        const bool isEmpty = isList ? value.toArray().isEmpty() : valueText(*field, value, m_language).isEmpty();
        if (inverted || !isList) {
            if (isEmpty == inverted) {
                print();
            }
            return;
        }
        const QList<FormField> itemFields = field->fields + QList{fieldOfEveryItem()};
        int index = 0;
        for (const QJsonValue& item : value.toArray()) {
            QJsonObject values = item.toObject();
            values.insert(fieldOfEveryItem().name, ++index);
            m_levels.append({itemFields, values, level.path + name + u'.'});
            print();
            m_levels.removeLast();
        }
    }

    const Level& levelOf(const QString& name) const
    {
        for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
            if (fieldNamed(level->fields, name) != nullptr) {
                return *level;
            }
        }
        // FormLayout::parse lets no unknown field through.
        CORE_EXPECT(false);
        Q_UNREACHABLE();
    }

    PaperLanguage m_language;
    QList<Level> m_levels;
    const Letterhead& m_letterhead;
};

/// A list without items leaves its table with a head and no rows: nothing is printed of it.
void dropHeadsWithoutRows(QList<FilledBlock>& blocks)
{
    for (qsizetype index = blocks.size() - 1; index >= 0; --index) {
        const bool hasRow = index + 1 < blocks.size() && blocks[index + 1].kind == BlockKind::Row;
        if (blocks[index].kind == BlockKind::Head && !hasRow) {
            blocks.removeAt(index);
        }
    }
}

} // namespace

Result<FilledPaper> fillForm(const FormTemplate& form, const QJsonObject& data, PaperLanguage language, bool draft,
    const QString& office, const Letterhead& letterhead)
{
    const auto layout = form.layouts.constFind(language);
    if (layout == form.layouts.constEnd()) {
        return Failure(
            FailureCode::PaperLanguageMissing, {{u"form"_s, form.code}, {u"language"_s, paperLanguageCode(language)}});
    }
    if (Result<void> checked = checkData(form.fields, data, language, draft); !checked) {
        return checked.failure();
    }
    FilledPaper paper;
    Filler(form, data, language, office, letterhead).fillBlocks(layout->blocks(), paper);
    dropHeadsWithoutRows(paper.body);
    return paper;
}

} // namespace core::paper
