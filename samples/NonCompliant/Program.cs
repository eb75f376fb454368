using Amazon.CDK;
using NonCompliant;

var app = new App(new AppProps
{
    Outdir = System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out",
    AnalyticsReporting = false,
});
Stacks.AddAll(app);
app.Synth();
