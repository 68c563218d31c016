// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_words.h"

namespace ui::papers {

using namespace Qt::Literals::StringLiterals;

core::Failure withFieldLabels(
    const core::Failure& failure, const QList<core::paper::FormField>& fields, core::types::Lang lang)
{
    core::Failure shown = failure;
    for (const QString& argument : {u"fields"_s, u"field"_s}) {
        QStringList labels;
        for (const QString& name : shown.args.value(argument).split(u", "_s, Qt::SkipEmptyParts)) {
            const core::paper::FormField* field = core::paper::fieldNamed(fields, name);
            labels.append(field != nullptr ? field->label.in(lang).text : name);
        }
        if (!labels.isEmpty()) {
            shown = shown.with(argument, labels.join(lang == core::types::Lang::Zh ? u"、"_s : u", "_s));
        }
    }
    return shown;
}

} // namespace ui::papers
