// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "core/base/expect.h"

#include <QGuiApplication>

#include <cmath>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Role inkRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Neutral;
    case Tone::Active:
        return Role::Active;
    case Tone::Waiting:
        return Role::Waiting;
    case Tone::Due:
        return Role::Due;
    case Tone::Overdue:
        return Role::Overdue;
    case Tone::Done:
        return Role::Done;
    }
    CORE_EXPECT(false);
}

Role groundRole(Tone tone) { return static_cast<Role>(static_cast<int>(inkRole(tone)) + 1); }

} // namespace

const Palette& Palette::light()
{
    static const Palette palette(false, {
                                            rgb(0xF3F4F6),
                                            rgb(0xFFFFFF),
                                            rgb(0xFFFFFF),
                                            rgb(0xECEEF2),
                                            rgb(0xE3ECF9),
                                            rgb(0x1B1F27),
                                            rgb(0x566070),
                                            rgb(0x9AA2AF),
                                            rgb(0xE1E4E9),
                                            rgb(0x868E9B),
                                            rgb(0x2459A9),
                                            rgb(0x1C4A90),
                                            rgb(0xFFFFFF),
                                            rgb(0x4E5766),
                                            rgb(0xEBEDF1),
                                            rgb(0x2459A9),
                                            rgb(0xE3ECF9),
                                            rgb(0x5B4BA6),
                                            rgb(0xEEEBFA),
                                            rgb(0x855000),
                                            rgb(0xFDF0D5),
                                            rgb(0xB3261E),
                                            rgb(0xFBE8E6),
                                            rgb(0x1C6A3B),
                                            rgb(0xE2F3E7),
                                        });
    return palette;
}

const Palette& Palette::dark()
{
    static const Palette palette(true, {
                                           rgb(0x1A1C20),
                                           rgb(0x212429),
                                           rgb(0x292D33),
                                           rgb(0x2D3138),
                                           rgb(0x273950),
                                           rgb(0xE7E9ED),
                                           rgb(0xA8B0BD),
                                           rgb(0x666E7B),
                                           rgb(0x343941),
                                           rgb(0x7A8290),
                                           rgb(0x8DB6F5),
                                           rgb(0xA9C8F8),
                                           rgb(0x0E1D36),
                                           rgb(0xB9C0CB),
                                           rgb(0x343941),
                                           rgb(0x8DB6F5),
                                           rgb(0x273950),
                                           rgb(0xC1B8F7),
                                           rgb(0x353154),
                                           rgb(0xF1BE63),
                                           rgb(0x433414),
                                           rgb(0xFFA097),
                                           rgb(0x4A2825),
                                           rgb(0x84D3A0),
                                           rgb(0x203D2B),
                                       });
    return palette;
}

const Palette& Palette::current()
{
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

QColor Palette::ink(Tone tone) const { return (*this)(inkRole(tone)); }

QColor Palette::ground(Tone tone) const { return (*this)(groundRole(tone)); }

QPalette Palette::toQPalette() const
{
    const Palette& own = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, own(Role::Window));
    palette.setColor(QPalette::WindowText, own(Role::Text));
    palette.setColor(QPalette::Base, own(Role::Panel));
    palette.setColor(QPalette::AlternateBase, own(Role::Window));
    palette.setColor(QPalette::Text, own(Role::Text));
    palette.setColor(QPalette::PlaceholderText, own(Role::Muted));
    palette.setColor(QPalette::Button, own(Role::Raised));
    palette.setColor(QPalette::ButtonText, own(Role::Text));
    palette.setColor(QPalette::BrightText, own(Role::Overdue));
    palette.setColor(QPalette::ToolTipBase, own(Role::Raised));
    palette.setColor(QPalette::ToolTipText, own(Role::Text));
    palette.setColor(QPalette::Highlight, own(Role::Accent));
    palette.setColor(QPalette::HighlightedText, own(Role::AccentText));
    palette.setColor(QPalette::Link, own(Role::Accent));
    palette.setColor(QPalette::LinkVisited, own(Role::Waiting));
    palette.setColor(QPalette::Light, own(Role::Raised));
    palette.setColor(QPalette::Midlight, own(Role::Hover));
    palette.setColor(QPalette::Mid, own(Role::Border));
    palette.setColor(QPalette::Dark, own(Role::Outline));
    palette.setColor(QPalette::Shadow, own(Role::Border));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, own(Role::Disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, own(Role::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, own(Role::Muted));
    return palette;
}

QList<std::pair<Role, Role>> Palette::textPairs()
{
    QList<std::pair<Role, Role>> pairs{{Role::AccentText, Role::Accent}, {Role::AccentText, Role::AccentHover}};
    for (const Role ground : {Role::Window, Role::Panel, Role::Raised, Role::Hover, Role::Selected}) {
        for (const Role words : {Role::Text, Role::Muted, Role::Accent, Role::Neutral, Role::Active, Role::Waiting,
                 Role::Due, Role::Overdue, Role::Done}) {
            pairs.append({words, ground});
        }
    }
    for (const Tone tone : {Tone::Neutral, Tone::Active, Tone::Waiting, Tone::Due, Tone::Overdue, Tone::Done}) {
        pairs.append({inkRole(tone), groundRole(tone)});
        pairs.append({Role::Text, groundRole(tone)});
    }
    return pairs;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QString shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"circle"_s;
    case Tone::Active:
        return u"circle-dot"_s;
    case Tone::Waiting:
        return u"hourglass"_s;
    case Tone::Due:
        return u"clock"_s;
    case Tone::Overdue:
        return u"triangle-alert"_s;
    case Tone::Done:
        return u"check"_s;
    }
    CORE_EXPECT(false);
}

QFont fontFor(TextSize size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    static constexpr std::array kFactors{0.9, 1.0, 1.15, 1.5};
    font.setPointSizeF(font.pointSizeF() * kFactors.at(static_cast<std::size_t>(size)));
    font.setWeight(weight);
    return font;
}

} // namespace ui::widgets
