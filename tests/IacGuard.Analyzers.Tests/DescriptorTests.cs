using IacGuard.BuiltInRules;
using IacGuard.Rules;

namespace IacGuard.Analyzers.Tests;

public sealed class DescriptorTests
{
    [Fact]
    public void EveryRule_HasItsDescriptor() =>
        Assert.Equal(
            BuiltInCatalog.Rules.Concat(ToolRules.All).Select(static r => r.Id).Append("IG9000").Order(StringComparer.Ordinal),
            new CdkAnalyzer().SupportedDiagnostics.Select(static d => d.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryDescriptor_SaysWhatItsRuleSays()
    {
        var descriptors = new CdkAnalyzer().SupportedDiagnostics.ToDictionary(static d => d.Id);

        Assert.All(BuiltInCatalog.Rules, r =>
        {
            var descriptor = descriptors[r.Id];
            Assert.Equal(r.Title, descriptor.Title.ToString(null));
            Assert.Equal(r.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Equal(r.HelpUri ?? "", descriptor.HelpLinkUri);
            Assert.True(descriptor.IsEnabledByDefault);
        });
    }
}
