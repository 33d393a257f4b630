#include "planner/part_held.h"

#include <utility>

#include "planner/even_out.h"

namespace posology::planner {
namespace {

bool open_and_held(const Board& board, const Lane& lane, std::size_t s) {
  return s < lane.size() && lane.post[s] < 0 && lane.slots[s].held >= 0 && !is_product(board, lane.pillar[s]);
}

// Whether the product post of a free slot finds a better place where the lock holds an open post; that one comes here.
bool change_places(const Board& board, Lane& lane, std::size_t s) {
  const int before = product_pairs(board, lane);
  for (std::size_t far = 1; far < lane.size(); ++far) {
    // A slot before the first one has a number that no lane reaches.
    for (const std::size_t other : {s + far, s - far}) {
      if (!open_and_held(board, lane, other)) continue;
      std::swap(lane.pillar[s], lane.pillar[other]);
      if (product_pairs(board, lane) < before) {
        lane.slots[other].held = -1;
        return true;
      }
      std::swap(lane.pillar[s], lane.pillar[other]);
    }
  }
  return false;
}

bool part_one(const Board& board, Lane& lane) {
  for (std::size_t s = 1; s < lane.size(); ++s) {
    if (!is_product(board, lane.pillar[s - 1]) || !is_product(board, lane.pillar[s])) continue;
    for (const std::size_t one : {s, s - 1})
      if (lane.free(one) && change_places(board, lane, one)) return true;
  }
  return false;
}

}  // namespace

void part_held_products(Board& board) {
  // Each change leaves one pair fewer, so this ends.
  for (Lane& lane : board.lanes)
    while (part_one(board, lane)) {
    }
}

}  // namespace posology::planner
