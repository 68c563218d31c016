// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/icu_text.h"

#include "core/base/expect.h"

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <QHash>

#include <array>
#include <memory>
#include <mutex>

namespace core::search::icu_text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A transliterator takes a third of a second to make (ICU compiles its rules), so there is one of each for the whole
/// process, made when first needed.
class SharedTransliterator final
{
public:
    explicit SharedTransliterator(const char16_t* id)
    {
        UErrorCode error = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, error));
        CORE_EXPECT(U_SUCCESS(error) != 0 && m_transliterator);
    }

    [[nodiscard]] QString of(char32_t character)
    {
        icu::UnicodeString text(static_cast<UChar32>(character));
        const std::scoped_lock lock(m_mutex);
        m_transliterator->transliterate(text);
        return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

using Cache = QHash<char32_t, QString>;

QString cached(Cache& cache, char32_t character, QString (*make)(char32_t))
{
    const auto found = cache.constFind(character);
    return found != cache.cend() ? *found : *cache.insert(character, make(character));
}

/// A reading is Latin letters alone; a character that has none comes back as itself.
QString reading(QString transliterated)
{
    transliterated.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
    return transliterated;
}

QString makePinyin(char32_t character)
{
    static SharedTransliterator transliterator(u"Han-Latin; Latin-ASCII; Lower");
    return reading(transliterator.of(character));
}

QString makeSurnamePinyin(char32_t character)
{
    static SharedTransliterator transliterator(u"Han-Latin/Names; Latin-ASCII; Lower");
    return reading(transliterator.of(character));
}

QString makeFolded(char32_t character)
{
    static SharedTransliterator transliterator(u"NFKD; [:Mn:] Remove; Latin-ASCII; Lower");
    return transliterator.of(character);
}

const icu::Collator& collator()
{
    // Not shared: a collator's buffers belong to one thread.
    thread_local const std::unique_ptr<icu::Collator> pinyinOrder = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), error));
        CORE_EXPECT(U_SUCCESS(error) != 0 && made);
        return made;
    }();
    return *pinyinOrder;
}

} // namespace

QString pinyin(char32_t character)
{
    thread_local Cache cache;
    return cached(cache, character, makePinyin);
}

QString surnamePinyin(char32_t character)
{
    thread_local Cache cache;
    return cached(cache, character, makeSurnamePinyin);
}

QString folded(char32_t character)
{
    thread_local Cache cache;
    return cached(cache, character, makeFolded);
}

QByteArray collationKey(const QString& text)
{
    constexpr int32_t kUsual = 128;
    const icu::UnicodeString view(
        0, reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    std::array<uint8_t, kUsual> usual;
    const int32_t size = collator().getSortKey(view, usual.data(), kUsual);
    if (size <= kUsual) {
        // ICU ends the key with a zero byte, which SQLite's blobs do without.
        return QByteArray(reinterpret_cast<const char*>(usual.data()), size - 1);
    }
    QByteArray key(size, '\0');
    collator().getSortKey(view, reinterpret_cast<uint8_t*>(key.data()), size);
    key.chop(1);
    return key;
}

QString collationVersion()
{
    UVersionInfo version;
    collator().getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return u"pinyin-icu-%1-%2"_s.arg(QLatin1StringView(U_ICU_VERSION), QLatin1StringView(text.data()));
}

} // namespace core::search::icu_text
