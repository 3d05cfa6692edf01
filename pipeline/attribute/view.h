// What the rules of this stage see of a document: the text with each quotation, noun phrase and
// sentence end as one item; after it, each quotation that holds others, with those as items.
#ifndef WHOSAID_ATTRIBUTE_VIEW_H_
#define WHOSAID_ATTRIBUTE_VIEW_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "phrase/phrases.h"
#include "quote/quotes.h"
#include "rulefile/phase.h"
#include "text/document.h"
#include "tokenize/items.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct View {
  Items items;
  uint32_t noun_count = 0;  // chunks from this index on are quotations

  // What a chunk is, by its index; none where it is the other, or the end of a sentence.
  [[nodiscard]] Index<NounPhrase> NounOf(uint32_t index) const {
    return index < noun_count ? Index<NounPhrase>(index) : Index<NounPhrase>();
  }
  [[nodiscard]] Index<Quote> QuoteOf(uint32_t index) const {
    const bool is_quote = index >= noun_count && index != Items::kNoChunk;
    return is_quote ? Index<Quote>(index - noun_count) : Index<Quote>();
  }
};

// Makes the views of one document, one for each phase. What it is given must outlive it.
class ViewMaker {
 public:
  ViewMaker(const Document& document, const Tokens& tokens, const Phrases& phrases,
            const Quotes& quotes);

  // `said[q]` tells which quotations have an attribution already (the [said] flag).
  [[nodiscard]] View Make(const std::vector<bool>& said, const Phase& phase) const;
  // Makes of such a view the one of another phase: the items stay what they are.
  void Renew(const std::vector<bool>& said, const Phase& phase, View& view) const;
  // What indirect speech can stand in: some sentences, quotations as one item each.
  [[nodiscard]] View MakeOf(const std::vector<TokenRange>& sentences, const std::vector<bool>& said,
                            const Phase& phase) const;

 private:
  struct SeenQuote {
    uint32_t depth = 0;  // how many quotations of speech stand around it
    uint8_t flags = 0;   // of QUOTE in rulefile/chunk.h, but for [said]
  };

  void FindDepths();
  [[nodiscard]] uint8_t FlagsOf(const Quote& quote) const;
  [[nodiscard]] uint8_t EndFlag(const Quote& quote) const;
  [[nodiscard]] std::vector<Chunk> ChunksAt(uint32_t depth, const std::vector<bool>& said,
                                            const Phase& phase) const;
  [[nodiscard]] char SymbolOfQuote(uint32_t quote, const std::vector<bool>& said,
                                   const Phase& phase) const;
  [[nodiscard]] std::vector<TokenRange> InsidesAt(uint32_t depth) const;

  const Document& document_;
  const Tokens& tokens_;
  const Phrases& phrases_;
  const Quotes& quotes_;
  std::vector<SeenQuote> seen_;  // one a quotation
  uint32_t deepest_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_VIEW_H_
