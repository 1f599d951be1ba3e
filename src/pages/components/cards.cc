#include "pages/components/cards.h"

namespace houvast::pages {

using namespace html;

namespace {

Html card_actions(std::vector<Action> actions) {
    if (actions.empty()) return {};
    actions.front().look = Look::Light;
    Html rest;
    for (std::size_t i = 1; i < actions.size(); ++i)
        rest += a(cls("volgende-stap__link"), href(actions[i].url), actions[i].text);
    return fragment(action_link(actions.front()), rest);
}

Html attention_card(const AttentionCard& card) {
    return li(cls("aandacht"),
              span(attr("class", std::string("tegel tegel--") + name_of(card.tone)),
                   icon(card.icon)),
              div(cls("aandacht__tekst"), h2(card.title), p(card.sentence)),
              action_link(card.action));
}

Html stat_tile(const StatTile& tile) {
    const Html inside =
        fragment(span(cls("cijfer__getal"), tile.number), span(cls("cijfer__tekst"), tile.text),
                 when(!tile.detail.empty(), span(cls("cijfer__detail"), tile.detail)));
    if (tile.url) return li(a(cls("cijfer"), href(*tile.url), inside));
    return li(div(cls("cijfer"), inside));
}

}  // namespace

Html next_step_card(const NextStep& step) {
    const bool can_act = !step.actions.empty() || step.form;
    return section(
        cls("volgende-stap"), attr("aria-labelledby", "volgende-stap"),
        div(cls("volgende-stap__tekst"),
            h2(attr("id", "volgende-stap"),
               when(!step.label.empty(), span(cls("volgende-stap__label"), step.label)),
               span(cls("volgende-stap__titel"), step.title)),
            facts_row(step.facts), when(!step.sentence.empty(), p(step.sentence)),
            when(!step.ground.empty(), p(cls("volgende-stap__grond"), step.ground))),
        when(can_act, div(cls("volgende-stap__doen"), step.form, card_actions(step.actions))));
}

Html attention_cards(const std::string& label, const std::vector<AttentionCard>& cards) {
    if (cards.empty()) return {};
    return ul(cls("aandachtkaarten"), attr("aria-label", label), each(cards, attention_card));
}

Html stat_tiles(const std::vector<StatTile>& tiles) {
    return ul(cls("cijfers"), each(tiles, stat_tile));
}

}  // namespace houvast::pages
