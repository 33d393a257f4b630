#include "intake/schema_walk.h"

#include <algorithm>

#include "intake/schemas.h"
#include "text/ascii.h"

namespace posology::intake {
namespace {

void collect(const Table& table, std::vector<const Table*>& into);

void collect(const Shape& shape, std::vector<const Table*>& into) {
  if (shape.object != nullptr) collect(*shape.object, into);
  for (const Shape& part : shape.parts) collect(part, into);
}

void collect(const Table& table, std::vector<const Table*>& into) {
  if (std::find(into.begin(), into.end(), &table) != into.end()) return;
  into.push_back(&table);
  for (const Field& field : table.fields) collect(field.shape(), into);
}

}  // namespace

std::vector<const Table*> all_tables() { return all_tables_from(Schema<Campaign>::table()); }

std::vector<const Table*> all_tables_from(const Table& root) {
  std::vector<const Table*> out;
  collect(root, out);
  return out;
}

std::string table_anchor(const Table& table) {
  std::string out;
  for (char c : table.name) {
    if (c == ' ')
      out += '-';
    else if (c != '\'')
      out += ascii::to_lower(c);
  }
  return out;
}

}  // namespace posology::intake
