using IacGuard.Rules;

namespace IacGuard.Cli.Tests.Configuring;

public sealed class ConfigurationReaderTests
{
    [Fact]
    public void EveryKey_IsRead()
    {
        var configuration = Read("""
            packs: [default, ./ours.yaml]
            rules: iacguard.rules
            severities: { IG2001: warning, IG2002: off, IG2003: "off" }
            parameters: { IG4001: { pattern: "{env}-{name}", lengths: [1, 2], nested: { a: true } } }
            exclusions: ["vendor/**"]
            suppressions:
              - { rule: IG2001, path: a/**, resource: Orders, property: P, fingerprint: 0123456789abcdef, reason: because, expires: 2027-01-31 }
            failOn: never
            asOf: 2026-11-21
            """);

        Assert.Equal(["default", "./ours.yaml"], configuration.Packs!.Select(static p => p.Value));
        Assert.Equal(["iacguard.rules"], configuration.RuleFolders.Select(static p => p.Value));
        Assert.Equal(Severity.Warning, configuration.Severities["IG2001"].Value);
        Assert.Null(configuration.Severities["IG2002"].Value);
        Assert.Null(configuration.Severities["IG2003"].Value);
        Assert.Equal("{pattern: {env}-{name}, lengths: [1, 2], nested: {a: true}}", configuration.Parameters["IG4001"].Value.ToString());
        Assert.Equal(["vendor/**"], configuration.Exclusions.Select(static p => p.Value));
        Assert.Equal(FailThreshold.Never, configuration.FailOn!.Value);
        Assert.Equal(new DateTime(2026, 11, 21), configuration.AsOf!.Value);
        var suppression = Assert.Single(configuration.Suppressions);
        Assert.Equal(("IG2001", "because", new DateTime(2027, 1, 31)), (suppression.Suppression.Rule, suppression.Suppression.Reason, suppression.Suppression.Expires));
        Assert.Equal(("a/**", "Orders", "P", "0123456789abcdef"), (suppression.Path, suppression.Resource, suppression.Property, suppression.Fingerprint));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("packs:\nsuppressions:\n")]
    public void Emptiness_IsNoError(string text) => Assert.Empty(ConfigurationReader.Read("iacguard.yaml", text).Errors);

    [Theory]
    [InlineData("pakcs: [default]", "1:1", "did you mean 'packs'")]
    [InlineData("colours: 3", "1:1", "expected one of packs, rules")]
    [InlineData("[default]", "1:1", "expected a map")]
    [InlineData("packs: { a: 1 }", "1:8", "expected a list")]
    [InlineData("packs: [[a]]", "1:9", "expected a text")]
    [InlineData("severities: { IG2001: high }", "1:23", "'high': expected error, warning, info, off")]
    [InlineData("severities: { IG2001: on }", "1:23", "expected error, warning, info, off")]
    [InlineData("severities: [IG2001]", "1:13", "expected a map")]
    [InlineData("parameters: { IG4001: x }", "1:23", "expected a map")]
    [InlineData("failOn: high", "1:9", "expected error, warning, info, never")]
    [InlineData("asOf: 2026-02-30", "1:7", "expected a date such as 2027-01-31")]
    [InlineData("suppressions: [{ reason: x }]", "1:16", "names no rule")]
    [InlineData("suppressions: [{ rule: IG2001, reson: x }]", "1:32", "did you mean 'reason'")]
    [InlineData("suppressions: [{ rule: IG2001, expires: soon }]", "1:41", "expected a date")]
    [InlineData("suppressions: [{ rule: IG2001, reason: '' }]", "1:40", "expected a text")]
    [InlineData("packs: [default]\npacks: [strict]", "2:1", "packs")]
    [InlineData("packs: [", "", "")]
    public void Mistakes_ArePositionedAndSayWhatWasExpected(string text, string place, string message)
    {
        var errors = ConfigurationReader.Read("iacguard.yaml", text).Errors;

        Assert.NotEmpty(errors);
        Assert.StartsWith(place, errors[0].Span.StartPosition.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }

    private static Configuration Read(string text)
    {
        var result = ConfigurationReader.Read("iacguard.yaml", text);
        Assert.Empty(result.Errors);
        return result.Configuration;
    }
}
