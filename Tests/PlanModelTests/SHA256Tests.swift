import PlanModel
import Testing

@Test func hashesTheTestVectorOfTheStandard() {
  #expect(
    SHA256.hexadecimal(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
}
