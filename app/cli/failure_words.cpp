// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure_words.h"

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureTexts;

FailureTexts::Text wordsOf(const Failure& failure, core::types::Lang lang)
{
    const core::Result<FailureTexts> texts = FailureTexts::load(lang == core::types::Lang::Zh ? u"zh"_s : u"en"_s);
    return texts ? texts->textOf(failure) : FailureTexts::Text{core::failureName(failure.code), {}};
}

QJsonObject jsonOf(const Failure& failure, core::types::Lang lang)
{
    QJsonObject args;
    for (auto arg = failure.args.cbegin(); arg != failure.args.cend(); ++arg) {
        args.insert(arg.key(), arg.value());
    }
    return {{u"code"_s, core::failureName(failure.code)}, {u"message"_s, wordsOf(failure, lang).happened},
        {u"args"_s, args}};
}

} // namespace cli
