#include "rulefile/symbol_tables.h"

namespace whosaid {
namespace {

// To count costs a third as much as to look up, so a few are looked up at a time.
constexpr size_t kFew = 4;

// What OfToken does, for many tokens.
class Reader {
 public:
  Reader(const SymbolTables& tables, SentenceEnds ends)
      : rows_(tables.row.data()),
        columns_((ends == SentenceEnds::kItems ? tables.ending_column : tables.column).data()),
        cells_(tables.cells.data()),
        row_bits_(tables.row_bits) {}

  [[nodiscard]] char operator()(WordClass word, Shape shape) const {
    return cells_[(size_t{rows_[word]} << row_bits_) + columns_[shape.bits]];
  }

 private:
  const uint16_t* const rows_;
  const uint8_t* const columns_;
  const char* const cells_;
  const uint8_t row_bits_;
};

}  // namespace

void SymbolTables::OfTokens(std::span<const WordClass> words, const Shape* shapes,
                            SentenceEnds ends, char* out) const {
  const Reader symbol_of(*this, ends);
  size_t token = 0;
  for (; token + kFew <= words.size(); token += kFew) {
    for (size_t t = token; t < token + kFew; ++t) out[t] = symbol_of(words[t], shapes[t]);
  }
  for (; token < words.size(); ++token) out[token] = symbol_of(words[token], shapes[token]);
}

void SymbolTables::OfTokensAt(std::span<const uint32_t> places, const WordClass* words,
                              const Shape* shapes, SentenceEnds ends, char* out) const {
  const Reader symbol_of(*this, ends);
  for (size_t i = 0; i < places.size(); ++i) {
    out[i] = symbol_of(words[places[i]], shapes[places[i]]);
  }
}

}  // namespace whosaid
